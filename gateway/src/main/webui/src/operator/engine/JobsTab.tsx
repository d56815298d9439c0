import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { jobsQuery, type JobState } from '../../api/engine';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { useJobColumns } from './columns';
import { EngineList } from './EngineList';

const states: JobState[] = ['FREE', 'LOCKED', 'BACKING_OFF', 'FAILED'];

/** Jobs that wait for their workers. */
export function JobsTab() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters();
  const query = useQuery(jobsQuery(filters));
  const columns = useJobColumns();
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'type', label: t('engine.job.type') },
      { key: 'state', label: t('work.status'), choices: states.map((value) => ({ value, label: t(`engine.job.states.${value}`) })) },
      { key: 'instance', label: t('operator.instance') },
    ],
    [t],
  );
  return (
    <>
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <EngineList
        id="jobs"
        caption={t('engine.tabs.jobs')}
        columns={columns}
        query={query}
        filters={filters}
        setFilters={setFilters}
        empty={t('engine.job.empty')}
      />
    </>
  );
}
