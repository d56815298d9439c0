import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  expireMessage,
  fireTimer,
  giveRetries,
  resolveIncident,
  type Incident,
  type Job,
  type KeptMessage,
  type Subscription,
  type Timer,
} from '../../api/engine';
import { useFormat } from '../../shared/hooks/useFormat';
import type { ListColumn } from '../../shared/list/columns';
import { ActButton } from './ActButton';
import { ElementText } from './ElementText';
import { InstanceLink } from './InstanceLink';
import { RetryButton } from './RetryButton';

interface InProcess {
  processId: string;
  elementId: string;
  instanceKey: string | null;
}

/** Columns that tell where in which instance something is; within one instance, only the element. */
function usePlaceColumns<T extends InProcess>(isWithinOne: boolean): ListColumn<T>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const element: ListColumn<T> = {
      key: 'element',
      title: t('operator.element'),
      text: (row) => row.elementId,
      render: (row) => <ElementText processId={row.processId} elementId={row.elementId} />,
    };
    const instance: ListColumn<T> = {
      key: 'instance',
      title: t('operator.instance'),
      text: (row) => row.instanceKey ?? '—',
      render: (row) => (row.instanceKey ? <InstanceLink instanceKey={row.instanceKey} /> : '—'),
    };
    return isWithinOne ? [element] : [element, instance];
  }, [t, isWithinOne]);
}

export function useJobColumns(isWithinOne = false): ListColumn<Job>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const place = usePlaceColumns<Job>(isWithinOne);
  return useMemo(
    () => [
      { key: 'type', title: t('engine.job.type'), text: (row) => row.type, isFixed: true },
      ...place,
      {
        key: 'state',
        title: t('work.status'),
        text: (row) =>
          t(`engine.job.states.${row.state}`) + (row.until ? t('engine.until', { until: format.instant(row.until) }) : ''),
      },
      { key: 'retries', title: t('engine.job.retriesLeft'), text: (row) => String(row.retries) },
      { key: 'error', title: t('operator.lastError'), text: (row) => row.error ?? '—' },
      { key: 'createdAt', title: t('operator.createdAt'), text: (row) => format.instant(row.createdAt), isOptional: true },
      {
        key: 'act',
        title: t('operator.act'),
        text: () => '',
        render: (row) => <RetryButton act={(retries) => giveRetries(row.key, retries)} testId={`retry-job-${row.key}`} />,
      },
    ],
    [t, format, place],
  );
}

export function useIncidentColumns(isWithinOne = false): ListColumn<Incident>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const place = usePlaceColumns<Incident>(isWithinOne);
  return useMemo(
    () => [
      ...place,
      { key: 'message', title: t('operator.lastError'), text: (row) => row.message ?? '—' },
      { key: 'raisedAt', title: t('operator.createdAt'), text: (row) => format.instant(row.raisedAt) },
      {
        key: 'act',
        title: t('operator.act'),
        text: () => '',
        render: (row) =>
          row.jobKey ? (
            <RetryButton act={(retries) => resolveIncident(row.key, retries)} testId={`resolve-${row.key}`} />
          ) : (
            <ActButton
              text={t('operator.resolve')}
              question={t('engine.incident.question')}
              act={() => resolveIncident(row.key)}
              testId={`resolve-${row.key}`}
            />
          ),
      },
    ],
    [t, format, place],
  );
}

export function useTimerColumns(isWithinOne = false): ListColumn<Timer>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const place = usePlaceColumns<Timer>(isWithinOne);
  return useMemo(() => {
    const stateOf = (row: Timer) => (row.failed ? 'failed' : row.overdue ? 'overdue' : 'ahead');
    return [
      { key: 'dueAt', title: t('engine.timer.dueAt'), text: (row) => format.instant(row.dueAt), isFixed: true },
      { key: 'state', title: t('work.status'), text: (row) => t(`engine.timer.states.${stateOf(row)}`) },
      ...place,
      {
        key: 'act',
        title: t('operator.act'),
        text: () => '',
        render: (row) =>
          !row.failed && (
            <ActButton
              text={t('engine.timer.fire')}
              question={t('engine.timer.question')}
              act={() => fireTimer(row.key)}
              testId={`fire-${row.key}`}
            />
          ),
      },
    ];
  }, [t, format, place]);
}

export function useSubscriptionColumns(isWithinOne = false): ListColumn<Subscription>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const place = usePlaceColumns<Subscription>(isWithinOne);
  return useMemo(
    () => [
      { key: 'name', title: t('operator.message'), text: (row) => row.messageName ?? t('engine.message.hashed'), isFixed: true },
      { key: 'correlation', title: t('operator.correlation'), text: (row) => row.correlationKey ?? t('engine.message.hashed') },
      ...place,
      { key: 'since', title: t('engine.message.since'), text: (row) => format.instant(row.since) },
    ],
    [t, format, place],
  );
}

export function useMessageColumns(): ListColumn<KeptMessage>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      { key: 'name', title: t('operator.message'), text: (row) => row.name, isFixed: true },
      { key: 'correlation', title: t('operator.correlation'), text: (row) => row.correlationKey || '—' },
      { key: 'variables', title: t('engine.message.variables'), text: (row) => row.variableNames.join(t('engine.and')) || '—' },
      { key: 'reached', title: t('engine.message.reached'), text: (row) => String(row.reached) },
      { key: 'expiresAt', title: t('engine.message.expiresAt'), text: (row) => format.instant(row.expiresAt) },
      { key: 'id', title: t('engine.message.key'), text: (row) => row.key, isOptional: true },
      {
        key: 'act',
        title: t('operator.act'),
        text: () => '',
        render: (row) => (
          <ActButton
            text={t('engine.message.expire')}
            question={t('engine.message.question')}
            isDangerous
            act={() => expireMessage(row.key)}
            testId={`expire-${row.key}`}
          />
        ),
      },
    ],
    [t, format],
  );
}
