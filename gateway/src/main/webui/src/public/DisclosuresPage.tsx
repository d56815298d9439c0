import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { disclosuresQuery } from '../api/publics';
import type { DisclosureEntry } from '../api/types';
import { useCodes } from '../shared/hooks/useCodes';
import { useFormat } from '../shared/hooks/useFormat';
import { useUrlFilters } from '../shared/hooks/useUrlFilters';
import type { ListColumn } from '../shared/list/columns';
import { DataList } from '../shared/list/DataList';
import { PageHead } from '../shared/PageHead';
import { LegalBasis } from '../shared/LegalBasis';

const defaults = {};

/** What units under key management disclose before they apply. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(disclosuresQuery(filters));
  const columns = useMemo<ListColumn<DisclosureEntry>[]>(
    () => [
      {
        key: 'unitName',
        title: t('field.unitName'),
        isFixed: true,
        text: (row) => row.unitName,
        render: (row) => <Link to={`/disclosures/${row.applicationNo}`}>{row.unitName}</Link>,
      },
      { key: 'siteName', title: t('field.siteName'), text: (row) => row.siteName ?? '—' },
      { key: 'applicationNo', title: t('application.number'), text: (row) => row.applicationNo },
      { key: 'division', title: t('field.division'), text: (row) => divisionName(row.division) },
      { key: 'startedOn', title: t('disclosures.startedOn'), text: (row) => format.date(row.startedOn) },
      { key: 'endsOn', title: t('disclosures.endsOn'), text: (row) => format.date(row.endsOn) },
    ],
    [t, format, divisionName],
  );
  return (
    <>
      <PageHead
        title={t('nav.disclosures')}
        lead={
          <>
            {t('disclosures.lead')} <LegalBasis basis="R §8(1)" />
          </>
        }
      />
      <DataList
        id="disclosures"
        caption={t('nav.disclosures')}
        columns={columns}
        rowKey={(row) => row.applicationNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('disclosures.empty')}
      />
    </>
  );
}
