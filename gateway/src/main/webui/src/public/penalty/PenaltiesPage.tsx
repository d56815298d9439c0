import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { conducts, penaltiesQuery, penaltyDataAddress, type PublishedPenalty } from '../../api/enforcement';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { LegalBasis } from '../../shared/LegalBasis';
import type { ListColumn } from '../../shared/list/columns';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';

const defaults = {};

/** Penalty decisions that were published. */
export function Page() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(penaltiesQuery(filters));
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('enforcement.search') },
      { key: 'conduct', label: t('enforcement.conduct'), choices: conducts.map((value) => ({ value, label: t(`enforcement.conducts.${value}`) })) },
    ],
    [t],
  );
  return (
    <>
      <PageHead
        title={t('nav.penalties')}
        lead={t('enforcement.publicLead')}
        actions={
          <>
            <Button href={penaltyDataAddress('penalties')}>{t('enforcement.openData')}</Button>
            <Button href={penaltyDataAddress('dictionary')}>{t('enforcement.dictionary')}</Button>
          </>
        }
      />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="penalties"
        caption={t('nav.penalties')}
        columns={usePenaltyColumns()}
        rowKey={(row) => row.caseNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('enforcement.publicEmpty')}
      />
    </>
  );
}

function usePenaltyColumns(): ListColumn<PublishedPenalty>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  return useMemo<ListColumn<PublishedPenalty>[]>(
    () => [
      {
        key: 'penaltyNo',
        title: t('enforcement.penaltyNo'),
        isFixed: true,
        text: (row) => row.penaltyNo,
        render: (row) => <Link to={`/penalties/${row.caseNo}`}>{row.penaltyNo}</Link>,
      },
      { key: 'unitName', title: t('enforcement.unit'), sort: 'unitName', text: (row) => row.unitName },
      { key: 'conduct', title: t('enforcement.conduct'), text: (row) => t(`enforcement.conducts.${row.conduct}`) },
      { key: 'amountYuan', title: t('enforcement.fine'), sort: 'amountYuan', text: (row) => format.money(row.amountYuan) },
      { key: 'basis', title: t('enforcement.article'), text: (row) => row.basis, render: (row) => <LegalBasis basis={row.basis} /> },
      { key: 'decidedOn', title: t('enforcement.decidedOn'), sort: 'decidedOn', text: (row) => format.date(row.decidedOn) },
      { key: 'division', title: t('enforcement.place'), text: (row) => divisionName(row.division) },
      { key: 'publishedOn', title: t('enforcement.publishedOn'), sort: 'publishedOn', text: (row) => format.date(row.publishedOn), isOptional: true },
    ],
    [t, format, divisionName],
  );
}
