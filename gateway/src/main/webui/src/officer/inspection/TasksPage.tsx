import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { tasksExportAddress, tasksQuery } from '../../api/inspections';
import { useHasRole } from '../../app/session';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';
import { OrderForm } from './OrderForm';
import { useTaskColumns } from './useTaskColumns';

const defaults = { sort: 'dueOn' };
const statuses = ['CREATED', 'PREPARED', 'ON_SITE', 'REPORTED', 'RECTIFYING', 'CLOSED', 'PUBLISHED', 'CANCELLED'];
const kinds = ['DRAW', 'JOINT', 'PLAN', 'CAMPAIGN', 'CLUE', 'COMPLAINT', 'RECHECK'];

/** Inspection tasks of the officer's area, as far as they may be seen (F-11). */
export function Page() {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const [isOrdering, setOrdering] = useState(false);
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(tasksQuery(filters));
  const columns = useTaskColumns();
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('visit.q') },
      { key: 'status', label: t('visit.status'), choices: statuses.map((value) => ({ value, label: t(`visit.statuses.${value}`) })) },
      { key: 'kind', label: t('visit.kind'), choices: kinds.map((value) => ({ value, label: t(`visit.kinds.${value}`) })) },
      { key: 'overdue', label: t('visit.overdue'), choices: [{ value: 'true', label: t('visit.onlyOverdue') }] },
    ],
    [t],
  );
  const shown = new URLSearchParams(Object.entries(filters).filter(([key, value]) => value && ['q', 'status', 'kind', 'overdue'].includes(key)));
  return (
    <>
      <PageHead
        title={t('nav.inspections')}
        lead={t('visit.lead')}
        actions={
          <>
            {hasRole('DISCLOSER') && <Link to="/officer/publication-desk">{t('nav.publicationDesk')}</Link>}
            {hasRole('LEADER', 'DISPATCHER') && <Link to="/officer/recusals">{t('nav.recusals')}</Link>}
            {hasRole('DISPATCHER', 'APPROVER', 'LEADER', 'DISCLOSER', 'AUDITOR') && (
              <Link to="/officer/inspection-figures">{t('nav.inspectionFigures')}</Link>
            )}
            {hasRole('DISPATCHER') && (
              <Button type="primary" onClick={() => setOrdering(!isOrdering)} aria-expanded={isOrdering} data-testid="order-task">
                {t('visit.order')}
              </Button>
            )}
          </>
        }
      />
      {isOrdering && <OrderForm onDone={() => setOrdering(false)} />}
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="inspections"
        caption={t('nav.inspections')}
        columns={columns}
        rowKey={(row) => row.taskNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('visit.empty')}
        tools={<Button href={tasksExportAddress('xlsx', shown.toString())}>{t('visit.exportAll')}</Button>}
      />
    </>
  );
}
