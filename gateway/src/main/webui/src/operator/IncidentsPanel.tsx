import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { incidentsQuery, resolveIncident } from '../api/operator';
import { useFormat } from '../shared/hooks/useFormat';
import { Loading } from '../shared/Loading';
import { Panel } from '../shared/Panel';
import { ProblemView } from '../shared/ProblemView';
import { RetryTable } from './RetryTable';

/** Places where the engine has given up and waits for a person. */
export function IncidentsPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, isLoading, refetch } = useQuery(incidentsQuery());
  return (
    <Panel title={t('operator.tabs.incidents')}>
      {isLoading && <Loading rows={3} />}
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data && (
        <RetryTable
          rows={data.items}
          keyOf={(row) => row.key}
          columns={[
            { title: t('operator.element'), text: (row) => row.elementId },
            { title: t('operator.instance'), text: (row) => row.instanceKey },
            { title: t('operator.lastError'), text: (row) => row.message },
            { title: t('operator.createdAt'), text: (row) => format.instant(row.raisedAt) },
          ]}
          canRetry={() => true}
          retry={resolveIncident}
          retryText={t('operator.resolve')}
          queryKey={['incidents']}
          empty={t('operator.incidentsEmpty')}
        />
      )}
    </Panel>
  );
}
