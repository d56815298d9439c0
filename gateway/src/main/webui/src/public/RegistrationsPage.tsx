import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { publicRegistrationsQuery } from '../api/publics';
import type { RegistrationView } from '../api/types';
import { CodeText } from '../shared/CodeText';
import { useCodes } from '../shared/hooks/useCodes';
import { useFormat } from '../shared/hooks/useFormat';
import { useUrlFilters } from '../shared/hooks/useUrlFilters';
import type { ListColumn } from '../shared/list/columns';
import { DataList } from '../shared/list/DataList';
import { FilterBar } from '../shared/list/FilterBar';
import { PageHead } from '../shared/PageHead';

const defaults = {};

/** Units that only had to register. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(publicRegistrationsQuery(filters));
  const columns = useMemo<ListColumn<RegistrationView>[]>(
    () => [
      { key: 'unitName', title: t('field.unitName'), isFixed: true, text: (row) => row.unitName },
      {
        key: 'registrationNo',
        title: t('registration.number'),
        text: (row) => row.registrationNo ?? '—',
        render: (row) => <CodeText code={row.registrationNo} />,
      },
      { key: 'division', title: t('field.division'), text: (row) => divisionName(row.division) },
      { key: 'validFrom', title: t('permit.validFrom'), text: (row) => format.date(row.validFrom) },
      { key: 'validTo', title: t('permit.validTo'), text: (row) => format.date(row.validTo) },
    ],
    [t, format, divisionName],
  );
  return (
    <>
      <PageHead title={t('nav.registrations')} lead={t('registration.publicLead')} />
      <FilterBar specs={[{ key: 'q', label: t('permits.q') }]} filters={filters} setFilters={setFilters} />
      <DataList
        id="registrations"
        caption={t('nav.registrations')}
        columns={columns}
        rowKey={(row) => row.id ?? row.registrationNo ?? row.unitName}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('registration.publicEmpty')}
      />
    </>
  );
}
