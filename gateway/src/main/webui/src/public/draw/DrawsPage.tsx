import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { batchStatuses, publicDrawsQuery, type DrawRow } from '../../api/draw';
import { useDrawColumns } from '../../shared/draw/useDrawColumns';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';

const defaults = {};

/** All draws that are committed to; anybody may follow them. */
export function Page() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(publicDrawsQuery(filters));
  const columns = useDrawColumns<DrawRow>('/draws');
  const specs = useMemo<FilterSpec[]>(
    () => [
      {
        key: 'status',
        label: t('draws.stage'),
        choices: batchStatuses.filter((status) => status !== 'FROZEN').map((value) => ({ value, label: t(`draws.status.${value}`) })),
      },
    ],
    [t],
  );
  return (
    <>
      <PageHead
        title={t('nav.draws')}
        lead={t('draws.publicLead')}
        actions={
          <>
            <Link to="/draws/check">
              <Button>{t('nav.drawCheck')}</Button>
            </Link>
            <Link to="/fairness">
              <Button>{t('nav.fairness')}</Button>
            </Link>
          </>
        }
      />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="draws"
        caption={t('nav.draws')}
        columns={columns}
        rowKey={(row) => row.batchNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('draws.publicEmpty')}
      />
    </>
  );
}
