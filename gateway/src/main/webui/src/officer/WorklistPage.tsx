import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { workItemsQuery } from '../api/officer';
import type { WorkItemKind } from '../api/types';
import { useHasRole, useSession } from '../app/session';
import { useCodes } from '../shared/hooks/useCodes';
import { useUrlFilters } from '../shared/hooks/useUrlFilters';
import { DataList } from '../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../shared/list/FilterBar';
import { PageHead } from '../shared/PageHead';
import { useWorkItemColumns } from './useWorkItemColumns';
import { ScrollX } from '../shared/ScrollX';

const defaults = { sort: 'dueAt', status: 'OPEN' };
const kinds: WorkItemKind[] = ['ACCEPTANCE', 'REVIEW', 'DECISION', 'DELIVERY', 'CORRECTION'];

/** What waits for this officer, the first to run out on top. */
export function Page() {
  const { t } = useTranslation();
  const { session } = useSession();
  const hasRole = useHasRole();
  const { divisionName, divisionChoices } = useCodes();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(workItemsQuery(filters));
  const columns = useWorkItemColumns();

  const ownKinds = kinds.filter(
    (kind) =>
      hasRole('LEADER', 'DISCLOSER', 'LEGAL_REVIEWER') ||
      (hasRole('CLERK') && ['ACCEPTANCE', 'DELIVERY', 'CORRECTION'].includes(kind)) ||
      (hasRole('REVIEWER') && kind === 'REVIEW') ||
      (hasRole('APPROVER') && kind === 'DECISION'),
  );
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('work.q') },
      { key: 'division', label: t('field.division'), choices: divisionChoices },
      {
        key: 'status',
        isRequired: true,
        label: t('work.status'),
        choices: ['OPEN', 'DONE', 'CANCELLED'].map((value) => ({ value, label: t(`work.statuses.${value}`) })),
      },
    ],
    [t, divisionChoices],
  );

  return (
    <>
      <PageHead title={t('nav.worklist')} lead={t('work.lead', { area: divisionName(session?.division) })} />
      <ScrollX className="spaced">
        <Segmented
          aria-label={t('work.kind')}
          data-testid="work-kinds"
          value={filters.kind ?? ''}
          onChange={(kind) => setFilters({ kind })}
          options={[{ value: '', label: t('list.all') }, ...ownKinds.map((kind) => ({ value: kind, label: t(`work.kinds.${kind}`) }))]}
        />
      </ScrollX>
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="worklist"
        caption={t('nav.worklist')}
        columns={columns}
        rowKey={(row) => row.id}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('work.empty')}
      />
    </>
  );
}
