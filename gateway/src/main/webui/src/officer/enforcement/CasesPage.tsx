import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { casesQuery, caseStatuses, conducts, tableAddress } from '../../api/enforcement';
import { useCaseColumns } from '../../shared/enforcement/useCaseColumns';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';

const defaults = { sort: 'decisionDueOn' };

/** Cases of the own area, by what runs out first. */
export function Page() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(casesQuery(filters));
  const columns = useCaseColumns('/officer/cases');
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'status', label: t('enforcement.state'), choices: caseStatuses.map((value) => ({ value, label: t(`enforcement.status.${value}`) })) },
      { key: 'conduct', label: t('enforcement.conduct'), choices: conducts.map((value) => ({ value, label: t(`enforcement.conducts.${value}`) })) },
      { key: 'overdue', label: t('enforcement.overdue'), choices: [{ value: 'true', label: t('enforcement.overdueOnly') }] },
      { key: 'q', label: t('enforcement.search') },
    ],
    [t],
  );
  return (
    <>
      <PageHead title={t('nav.cases')} lead={t('enforcement.casesLead')} />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="cases"
        caption={t('nav.cases')}
        columns={columns}
        rowKey={(row) => row.caseNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('enforcement.noCases')}
        tools={<Button href={tableAddress('cases', 'xlsx', filters)}>{t('enforcement.xlsx')}</Button>}
      />
    </>
  );
}
