import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { applicationsQuery } from '../api/applications';
import type { ApplicationStatus, ApplicationSummary } from '../api/types';
import { useCodes } from '../shared/hooks/useCodes';
import { useFormat } from '../shared/hooks/useFormat';
import { useUrlFilters } from '../shared/hooks/useUrlFilters';
import type { ListColumn } from '../shared/list/columns';
import { DataList } from '../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../shared/list/FilterBar';
import { PageHead } from '../shared/PageHead';
import { ClassTag, StatusTag } from '../shared/Tags';

const defaults = {};
const statuses: ApplicationStatus[] = [
  'SUBMITTED',
  'CORRECTION',
  'ACCEPTED',
  'IN_REVIEW',
  'SITE_CHECK',
  'PAUSED',
  'PENDING_DECISION',
  'GRANTED',
  'ISSUED',
  'REFUSED',
  'WITHDRAWN',
  'WITHDRAWN_DEEMED',
  'NOT_REQUIRED',
  'NOT_ACCEPTED',
];

/** All applications of the officer's area, whoever has them. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(applicationsQuery(filters));
  const columns = useMemo<ListColumn<ApplicationSummary>[]>(
    () => [
      {
        key: 'unitName',
        title: t('field.unitName'),
        isFixed: true,
        text: (row) => row.unitName ?? '—',
        render: (row) => <Link to={`/officer/applications/${row.applicationNo}`}>{row.unitName ?? row.applicationNo}</Link>,
      },
      { key: 'siteName', title: t('field.siteName'), text: (row) => row.siteName ?? '—', isOptional: true },
      { key: 'applicationNo', title: t('application.number'), text: (row) => row.applicationNo },
      {
        key: 'status',
        title: t('work.status'),
        text: (row) => t(`status.${row.status}`),
        render: (row) => <StatusTag status={row.status} />,
      },
      {
        key: 'class',
        title: t('permit.class'),
        text: (row) => (row.managementClass ? t(`class.${row.managementClass}`) : '—'),
        render: (row) => <ClassTag value={row.managementClass} />,
      },
      { key: 'division', title: t('field.division'), text: (row) => divisionName(row.division) },
      { key: 'submittedAt', title: t('application.submittedAt'), text: (row) => format.date(row.submittedAt), sort: 'submittedAt' },
      { key: 'permitNo', title: t('permit.number'), text: (row) => row.permitNo ?? '—', isOptional: true },
    ],
    [t, format, divisionName],
  );
  const specs = useMemo<FilterSpec[]>(
    () => [{ key: 'status', label: t('work.status'), choices: statuses.map((value) => ({ value, label: t(`status.${value}`) })) }],
    [t],
  );
  return (
    <>
      <PageHead title={t('nav.applications')} lead={t('application.listLead')} />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="applications"
        caption={t('nav.applications')}
        columns={columns}
        rowKey={(row) => row.applicationNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('application.listEmpty')}
      />
    </>
  );
}
