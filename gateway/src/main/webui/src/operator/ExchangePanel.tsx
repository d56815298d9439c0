import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exchangeQuery, retryExchange } from '../api/operator';
import { useFormat } from '../shared/hooks/useFormat';
import { Loading } from '../shared/Loading';
import { Panel } from '../shared/Panel';
import { ProblemView } from '../shared/ProblemView';
import { RetryTable } from './RetryTable';

const states = ['DEAD', 'PENDING', 'DONE'];

/** What is asked of and sent to the national platform. */
export function ExchangePanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const [state, setState] = useState('DEAD');
  const { data, error, isLoading, refetch } = useQuery(exchangeQuery(state));
  return (
    <Panel
      title={t('operator.tabs.exchange')}
      aside={
        <Segmented
          aria-label={t('work.status')}
          value={state}
          onChange={setState}
          options={states.map((value) => ({ value, label: t(`operator.exchangeState.${value}`) }))}
        />
      }
    >
      {isLoading && <Loading rows={3} />}
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data && (
        <RetryTable
          rows={data.items}
          keyOf={(row) => row.messageId}
          columns={[
            { title: t('publications.kind'), text: (row) => t(`operator.exchangeKind.${row.kind}`, { defaultValue: row.kind }) },
            { title: t('operator.subject'), text: (row) => row.subject },
            { title: t('operator.attempts'), text: (row) => String(row.attempts) },
            { title: t('operator.createdAt'), text: (row) => format.instant(row.requestedAt) },
            { title: t('operator.lastError'), text: (row) => row.lastError ?? '—' },
          ]}
          canRetry={(row) => row.state === 'DEAD'}
          retry={retryExchange}
          retryText={t('problem.retry')}
          queryKey={['exchange']}
          empty={t('operator.exchangeEmpty')}
        />
      )}
    </Panel>
  );
}
