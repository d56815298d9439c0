import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { instancesQuery, type Instance } from '../../api/engine';
import { useFormat } from '../../shared/hooks/useFormat';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import type { ListColumn } from '../../shared/list/columns';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { EngineList } from './EngineList';
import { InstanceLink } from './InstanceLink';
import { InstanceStateTag } from './InstanceStateTag';
import { useWords } from './useWords';

const defaults = { state: 'RUNNING', sort: '-startedAt' };

/** Instances that run or have ended; each opens. */
export function InstancesTab() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const query = useQuery(instancesQuery(filters));
  const columns = useInstanceColumns();
  const { processChoices, elementChoices } = useWords();
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'text', label: t('engine.instance.text') },
      {
        key: 'state',
        isRequired: true,
        label: t('work.status'),
        choices: ['RUNNING', 'ENDED'].map((value) => ({ value, label: t(`engine.instance.stages.${value}`) })),
      },
      { key: 'process', label: t('engine.process'), choices: processChoices },
      ...(filters.process ? [{ key: 'element', label: t('operator.element'), choices: elementChoices(filters.process) }] : []),
    ],
    [t, processChoices, elementChoices, filters.process],
  );
  return (
    <>
      <FilterBar
        specs={specs}
        filters={filters}
        setFilters={(changes) => setFilters('process' in changes ? { ...changes, element: undefined } : changes)}
      />
      <EngineList
        id="instances"
        caption={t('engine.tabs.instances')}
        columns={columns}
        query={query}
        filters={filters}
        setFilters={setFilters}
        empty={t(filters.state === 'ENDED' ? 'engine.instance.emptyEnded' : 'engine.instance.empty')}
      />
    </>
  );
}

function useInstanceColumns(): ListColumn<Instance>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { processName, elementName } = useWords();
  return useMemo(() => {
    const placesOf = (row: Instance) =>
      (row.state === 'RUNNING' ? row.activeElements : [row.lastElement ?? '']).map((id) => elementName(row.processId, id)).join(t('engine.and')) ||
      '—';
    return [
      { key: 'key', title: t('operator.instance'), text: (row) => row.key, render: (row) => <InstanceLink instanceKey={row.key} />, isFixed: true },
      { key: 'business', title: t('engine.instance.business'), text: (row) => row.businessKey ?? '—' },
      { key: 'process', title: t('engine.process'), text: (row) => `${processName(row.processId)} v${String(row.version)}` },
      {
        key: 'state',
        title: t('work.status'),
        text: (row) => t(`engine.instance.states.${row.state}`),
        render: (row) => <InstanceStateTag instance={row} />,
      },
      { key: 'place', title: t('operator.element'), text: placesOf },
      { key: 'startedAt', title: t('engine.instance.startedAt'), text: (row) => format.instant(row.startedAt), sort: 'startedAt' },
      { key: 'endedAt', title: t('engine.instance.endedAt'), text: (row) => format.instant(row.endedAt), isOptional: true },
    ];
  }, [t, format, processName, elementName]);
}
