import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outboxQuery, retryOutbox } from '../api/operator';
import { useFormat } from '../shared/hooks/useFormat';
import { Loading } from '../shared/Loading';
import { Panel } from '../shared/Panel';
import { ProblemView } from '../shared/ProblemView';
import { RetryTable } from './RetryTable';

const states = ['DEAD', 'PENDING', 'SENT'];

/** Messages on their way to the engine, and those that were given up. */
export function OutboxPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const [state, setState] = useState('DEAD');
  const { data, error, isLoading, refetch } = useQuery(outboxQuery(state));
  return (
    <Panel
      title={t('operator.tabs.outbox')}
      aside={
        <Segmented
          aria-label={t('work.status')}
          value={state}
          onChange={setState}
          options={states.map((value) => ({ value, label: t(`operator.outboxState.${value}`) }))}
        />
      }
    >
      {isLoading && <Loading rows={3} />}
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data && (
        <RetryTable
          rows={data.items}
          keyOf={(row) => row.id}
          columns={[
            { title: t('operator.message'), text: (row) => row.messageName },
            { title: t('operator.correlation'), text: (row) => row.correlationKey },
            { title: t('operator.attempts'), text: (row) => String(row.attempts) },
            { title: t('operator.createdAt'), text: (row) => format.instant(row.createdAt) },
            { title: t('operator.lastError'), text: (row) => row.lastError ?? '—' },
          ]}
          canRetry={(row) => row.state === 'DEAD'}
          retry={retryOutbox}
          retryText={t('problem.retry')}
          queryKey={['outbox']}
          empty={t(`operator.outboxEmpty.${state}`)}
        />
      )}
    </Panel>
  );
}
