import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { publicPermitsQuery } from '../../api/publics';
import { useSession } from '../../app/session';
import { useCodes } from '../../shared/hooks/useCodes';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';
import { usePermitColumns } from '../../shared/permit/usePermitColumns';

/** Permit files of the officer's area. */
export function Page() {
  const { t } = useTranslation();
  const { divisionChoices } = useCodes();
  const { session } = useSession();
  const defaults = useMemo(() => ({ division: session?.division ?? '' }), [session?.division]);
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(publicPermitsQuery(filters));
  const columns = usePermitColumns('/officer/permits');
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('permits.q') },
      { key: 'division', isRequired: true, label: t('field.division'), choices: divisionChoices },
    ],
    [t, divisionChoices],
  );
  return (
    <>
      <PageHead title={t('nav.permitFiles')} lead={t('permits.fileLead')} />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="permit-files"
        caption={t('nav.permitFiles')}
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
