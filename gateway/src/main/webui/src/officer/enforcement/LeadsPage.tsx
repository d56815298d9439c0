import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { leadSources, leadsQuery, leadStatuses, tableAddress, type LeadRow } from '../../api/enforcement';
import { useHasRole } from '../../app/session';
import { CaseStatusTag } from '../../shared/enforcement/CaseTags';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import type { ListColumn } from '../../shared/list/columns';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';

const defaults = { status: 'LEAD' };

/** Leads of the own area; those that nobody has ruled on come first. */
export function Page() {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(leadsQuery(filters));
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'status', label: t('enforcement.state'), choices: leadStatuses.map((value) => ({ value, label: t(`enforcement.status.${value}`) })) },
      { key: 'source', label: t('enforcement.source'), choices: leadSources.map((value) => ({ value, label: t(`enforcement.sources.${value}`) })) },
      { key: 'overdue', label: t('enforcement.overdue'), choices: [{ value: 'true', label: t('enforcement.overdueOnly') }] },
      { key: 'q', label: t('enforcement.search') },
    ],
    [t],
  );
  return (
    <>
      <PageHead
        title={t('nav.leads')}
        lead={t('enforcement.leadsLead')}
        actions={
          hasRole('INSPECTOR', 'LEADER') && (
            <Link to="/officer/leads/new">
              <Button type="primary">{t('enforcement.newLead')}</Button>
            </Link>
          )
        }
      />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="leads"
        caption={t('nav.leads')}
        columns={useLeadColumns()}
        rowKey={(row) => row.leadNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('enforcement.noLeads')}
        tools={<Button href={tableAddress('leads', 'xlsx', filters)}>{t('enforcement.xlsx')}</Button>}
      />
    </>
  );
}

function useLeadColumns(): ListColumn<LeadRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  return useMemo<ListColumn<LeadRow>[]>(
    () => [
      {
        key: 'subject',
        title: t('enforcement.subject'),
        isFixed: true,
        text: (row) => row.subject,
        render: (row) => <Link to={`/officer/leads/${row.leadNo}`}>{row.subject}</Link>,
      },
      { key: 'unitName', title: t('enforcement.unit'), sort: 'unitName', text: (row) => row.unitName },
      { key: 'source', title: t('enforcement.source'), text: (row) => t(`enforcement.sources.${row.source}`) },
      {
        key: 'status',
        title: t('enforcement.state'),
        sort: 'status',
        text: (row) => t(`enforcement.status.${row.status}`),
        render: (row) => <CaseStatusTag status={row.status} isOverdue={row.overdue} />,
      },
      { key: 'division', title: t('enforcement.area'), text: (row) => divisionName(row.division) },
      { key: 'openedAt', title: t('enforcement.openedAt'), sort: 'openedAt', text: (row) => format.date(row.openedAt) },
      { key: 'filingDueOn', title: t('enforcement.filingDueOn'), sort: 'filingDueOn', text: (row) => format.date(row.filingDueOn) },
      {
        key: 'caseNo',
        title: t('enforcement.caseNo'),
        text: (row) => row.caseNo ?? '',
        render: (row) => (row.caseNo ? <Link to={`/officer/cases/${row.caseNo}`}>{row.caseNo}</Link> : '—'),
      },
      { key: 'leadNo', title: t('enforcement.leadNo'), text: (row) => row.leadNo, isOptional: true },
    ],
    [t, format, divisionName],
  );
}
