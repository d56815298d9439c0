import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { timersQuery } from '../../api/engine';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { useTimerColumns } from './columns';
import { EngineList } from './EngineList';
import { useWords } from './useWords';

/** Timers that have not fired, the overdue on top. */
export function TimersTab() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters();
  const query = useQuery(timersQuery(filters));
  const columns = useTimerColumns();
  const { processChoices } = useWords();
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'process', label: t('engine.process'), choices: processChoices },
      { key: 'instance', label: t('operator.instance') },
    ],
    [t, processChoices],
  );
  return (
    <>
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <EngineList
        id="timers"
        caption={t('engine.tabs.timers')}
        columns={columns}
        query={query}
        filters={filters}
        setFilters={setFilters}
        empty={t('engine.timer.empty')}
      />
    </>
  );
}
