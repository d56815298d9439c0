import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { publicPermitsQuery } from '../api/publics';
import { useUrlFilters } from '../shared/hooks/useUrlFilters';
import { DataList } from '../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../shared/list/FilterBar';
import { PageHead } from '../shared/PageHead';
import { useCodes } from '../shared/hooks/useCodes';
import { usePermitColumns } from '../shared/permit/usePermitColumns';

const defaults = {};
const statuses = ['VALID', 'EXPIRED', 'REVOKED', 'WITHDRAWN_BY_PENALTY', 'CANCELLED'];

/** Search of all permits; no sign-in. */
export function Page() {
  const { t } = useTranslation();
  const { divisionChoices } = useCodes();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(publicPermitsQuery(filters));
  const columns = usePermitColumns('/permits');

  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('permits.q') },
      { key: 'division', label: t('field.division'), choices: divisionChoices },
      { key: 'status', label: t('permits.status'), choices: statuses.map((value) => ({ value, label: t(`permitStatus.${value}`) })) },
      { key: 'industry', label: t('permits.industry') },
    ],
    [t, divisionChoices],
  );

  return (
    <>
      <PageHead title={t('nav.permits')} lead={t('permits.lead')} />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="permits"
        caption={t('nav.permits')}
        columns={columns}
        rowKey={(row) => row.permitNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('permits.empty')}
      />
    </>
  );
}
