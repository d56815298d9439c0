import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { resultsExportAddress, resultsQuery } from '../../api/inspections';
import type { PublishedResult } from '../../api/inspectionTypes';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import type { ListColumn } from '../../shared/list/columns';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';
import { Tag } from '../../shared/Tags';

const defaults = {};
const results = ['NO_PROBLEM', 'PROBLEM_CORRECTED', 'PROBLEM_PENDING', 'UNREACHABLE', 'REFUSED_SERIOUS', 'OTHER'];

/** What inspections came to, for everybody. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionChoices } = useCodes();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(resultsQuery(filters));
  const columns = useMemo<ListColumn<PublishedResult>[]>(
    () => [
      {
        key: 'unitName',
        title: t('visit.unit'),
        isFixed: true,
        text: (row) => row.unitName,
        render: (row) => <Link to={`/inspections/${row.taskNo}`}>{row.unitName}</Link>,
      },
      {
        key: 'result',
        title: t('visit.result'),
        text: (row) => format.pick(row.resultZh, row.resultEn),
        render: (row) => <Tag tone={row.result === 'NO_PROBLEM' ? 'ok' : 'warn'}>{format.pick(row.resultZh, row.resultEn)}</Tag>,
      },
      {
        key: 'departments',
        title: t('visit.departments'),
        text: (row) => row.departments.map((part) => `${part.department} ${format.pick(part.resultZh, part.resultEn)}`).join('；'),
        isOptional: true,
      },
      { key: 'type', title: t('visit.checkType'), text: (row) => t(`visit.types.${row.type}`) },
      { key: 'visitedOn', title: t('visit.visitedOn'), text: (row) => format.date(row.visitedOn) },
      { key: 'publishedOn', title: t('visit.publishedOn'), text: (row) => format.date(row.publishedOn) },
      { key: 'division', title: t('field.division'), text: (row) => row.divisionName ?? row.division },
      { key: 'authority', title: t('visit.authority'), text: (row) => row.authority, isOptional: true },
    ],
    [t, format],
  );
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('visit.publicQ') },
      { key: 'division', label: t('field.division'), choices: divisionChoices },
      { key: 'result', label: t('visit.result'), choices: results.map((value) => ({ value, label: t(`visit.results.${value}`) })) },
    ],
    [t, divisionChoices],
  );
  return (
    <>
      <PageHead title={t('visit.publicTitle')} lead={t('visit.publicLead')} />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="inspection-results"
        caption={t('visit.publicTitle')}
        columns={columns}
        rowKey={(row) => row.taskNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('visit.publicEmpty')}
        tools={
          <>
            <Button href={resultsExportAddress('csv')}>{t('visit.download', { format: 'CSV' })}</Button>
            <Button href={resultsExportAddress('xlsx')}>{t('visit.download', { format: 'XLSX' })}</Button>
          </>
        }
      />
    </>
  );
}
