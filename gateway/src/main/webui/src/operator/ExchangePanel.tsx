import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { exchangeQuery, retryExchange } from '../api/operator';
import { useFormat } from '../shared/hooks/useFormat';
import { Loading } from '../shared/Loading';
import { Panel } from '../shared/Panel';
import { ProblemView } from '../shared/ProblemView';
import { RetryTable } from './RetryTable';

/** What is asked of and sent to the national platform. */
export function ExchangePanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, isLoading, refetch } = useQuery(exchangeQuery());
  return (
    <Panel title={t('operator.tabs.exchange')}>
      {isLoading && <Loading rows={3} />}
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data && (
        <RetryTable
          rows={data.items}
          keyOf={(row) => row.id}
          columns={[
            { title: t('publications.kind'), text: (row) => t(`operator.exchangeKind.${row.kind}`, { defaultValue: row.kind }) },
            { title: t('application.number'), text: (row) => row.applicationNo ?? '—' },
            { title: t('work.status'), text: (row) => t(`operator.exchangeState.${row.state}`, { defaultValue: row.state }) },
            { title: t('operator.attempts'), text: (row) => String(row.attempts) },
            { title: t('operator.createdAt'), text: (row) => format.instant(row.createdAt) },
            { title: t('operator.lastError'), text: (row) => row.lastError ?? '—' },
          ]}
          canRetry={(row) => row.state !== 'DONE'}
          retry={retryExchange}
          retryText={t('problem.retry')}
          queryKey={['exchange']}
          empty={t('operator.exchangeEmpty')}
        />
      )}
    </Panel>
  );
}
