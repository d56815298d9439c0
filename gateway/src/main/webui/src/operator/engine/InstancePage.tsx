import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { cancelInstance, instanceModelQuery, instanceQuery, type Instance } from '../../api/engine';
import { Facts } from '../../shared/Facts';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ActButton } from './ActButton';
import { useIncidentColumns, useJobColumns, useSubscriptionColumns, useTimerColumns } from './columns';
import { InstanceLink } from './InstanceLink';
import { InstanceStateTag } from './InstanceStateTag';
import { SmallList } from './SmallList';
import { useWords } from './useWords';
import { VariablesPanel } from './VariablesPanel';

const BpmnDiagram = lazy(() => import('../../shared/case/BpmnDiagram').then((module) => ({ default: module.BpmnDiagram })));
const nothing: string[] = [];

/** One instance: where it is on the diagram, what it carries and waits for, and what can be done with it. */
export function Page() {
  const { t } = useTranslation();
  const key = useParams().key ?? '';
  const { data, error, isLoading, refetch } = useQuery(instanceQuery(key));
  const [jobs, timers, subscriptions, incidents] = [useJobColumns(true), useTimerColumns(true), useSubscriptionColumns(true), useIncidentColumns(true)];
  const { processName } = useWords();
  if (isLoading) return <Loading rows={8} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const { instance } = data;
  const isRunning = instance.state === 'RUNNING';
  return (
    <>
      <p className="small">
        <Link to="/operator/engine">{t('nav.engine')}</Link>
      </p>
      <PageHead
        title={t('engine.instance.title', { key })}
        lead={processName(instance.processId)}
        actions={
          isRunning && (
            <ActButton
              text={t('engine.instance.cancel')}
              question={t('engine.instance.cancelQuestion')}
              detail={t('engine.instance.cancelDetail')}
              isDangerous
              act={() => cancelInstance(key)}
              testId="cancel-instance"
            />
          )
        }
      />
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      <InstanceFacts instance={instance} />
      <InstancePicture instance={instance} />
      {data.incidents.total > 0 && <SmallList title={t('engine.tabs.incidents')} columns={incidents} page={data.incidents} empty="" />}
      {isRunning && (
        <>
          <SmallList title={t('engine.tabs.jobs')} columns={jobs} page={data.jobs} empty={t('engine.job.emptyHere')} />
          <SmallList title={t('engine.message.sides.waiting')} columns={subscriptions} page={data.subscriptions} empty={t('engine.message.noneWaitingHere')} />
          <SmallList title={t('engine.tabs.timers')} columns={timers} page={data.timers} empty={t('engine.timer.emptyHere')} />
          <VariablesPanel detail={data} />
        </>
      )}
    </>
  );
}

function InstanceFacts({ instance }: { instance: Instance }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('engine.instance.facts')}>
      <Facts
        items={[
          [t('work.status'), <InstanceStateTag key="state" instance={instance} />],
          [t('engine.instance.business'), instance.businessKey],
          [t('engine.process'), `${instance.processId} v${String(instance.version)}`],
          [t('engine.instance.startedAt'), format.instant(instance.startedAt)],
          [t('engine.instance.endedAt'), format.instant(instance.endedAt)],
          [t('engine.instance.parent'), instance.parentKey && <InstanceLink key="parent" instanceKey={instance.parentKey} />],
        ]}
      />
    </Panel>
  );
}

/** The diagram of the version that the instance runs, with its place, or the one where it ended. */
function InstancePicture({ instance }: { instance: Instance }) {
  const { t } = useTranslation();
  const { elementName } = useWords();
  const { data: model, error, refetch } = useQuery(instanceModelQuery(instance.key));
  const { state, activeElements, lastElement } = instance;
  const places = useMemo(
    () => (state === 'RUNNING' ? activeElements : lastElement ? [lastElement] : nothing),
    [state, activeElements, lastElement],
  );
  const words = places.map((id) => elementName(instance.processId, id)).join(t('engine.and'));
  return (
    <Panel title={t('case.diagram')} aside={<strong>{words || t('engine.instance.nowhere')}</strong>}>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {model && (
        <Suspense fallback={<Loading rows={3} />}>
          <BpmnDiagram
            processId={instance.processId}
            active={places}
            done={nothing}
            isEnded={state === 'COMPLETED'}
            model={model}
            label={t('engine.instance.picture', { place: words || t('engine.instance.nowhere') })}
          />
        </Suspense>
      )}
    </Panel>
  );
}
