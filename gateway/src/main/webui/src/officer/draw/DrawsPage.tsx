import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { batchStatuses, drawsQuery, type BatchSummary } from '../../api/draw';
import { useDrawColumns } from '../../shared/draw/useDrawColumns';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';

const defaults = {};

/** The draws of the officer's area. */
export function Page() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(drawsQuery(filters));
  const columns = useDrawColumns<BatchSummary>('/officer/draws');
  const specs = useMemo<FilterSpec[]>(
    () => [{ key: 'status', label: t('draws.stage'), choices: batchStatuses.map((value) => ({ value, label: t(`draws.status.${value}`) })) }],
    [t],
  );
  return (
    <>
      <PageHead title={t('nav.drawDesk')} lead={t('draws.deskLead')} />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="draw-desk"
        caption={t('nav.drawDesk')}
        columns={columns}
        rowKey={(row) => row.batchNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('draws.deskEmpty')}
      />
    </>
  );
}
