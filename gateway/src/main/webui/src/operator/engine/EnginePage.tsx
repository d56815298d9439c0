import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { incidentsQuery } from '../../api/engine';
import { PageHead } from '../../shared/PageHead';
import { ScrollX } from '../../shared/ScrollX';
import { IncidentsTab } from './IncidentsTab';
import { InstancesTab } from './InstancesTab';
import { JobsTab } from './JobsTab';
import { MessagesTab } from './MessagesTab';
import { TimersTab } from './TimersTab';

const tabs = { instances: InstancesTab, incidents: IncidentsTab, jobs: JobsTab, messages: MessagesTab, timers: TimersTab };
type Tab = keyof typeof tabs;
const names = Object.keys(tabs) as Tab[];

/** The engine room: what runs, what is stuck, what is waited for. */
export function Page() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const shown = names.find((name) => name === params.get('tab')) ?? 'instances';
  const incidents = useQuery(incidentsQuery({ size: '1' })).data?.total ?? 0;
  const labelOf = (name: Tab) =>
    name === 'incidents' && incidents > 0 ? t('engine.tabs.incidentsOpen', { count: incidents }) : t(`engine.tabs.${name}`);
  const Shown = tabs[shown];
  return (
    <>
      <PageHead title={t('nav.engine')} lead={t('engine.lead')} />
      <ScrollX className="spaced">
        <Segmented
          aria-label={t('nav.engine')}
          data-testid="engine-tabs"
          value={shown}
          onChange={(tab) => setParams({ tab }, { replace: true })}
          options={names.map((name) => ({ value: name, label: labelOf(name) }))}
        />
      </ScrollX>
      <Shown />
    </>
  );
}
