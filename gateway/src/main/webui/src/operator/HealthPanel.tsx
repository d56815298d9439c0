import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { healthQuery } from '../api/operator';
import { Loading } from '../shared/Loading';
import { Panel } from '../shared/Panel';
import { ProblemView } from '../shared/ProblemView';

export function HealthPanel() {
  const { t } = useTranslation();
  const { data, error, isLoading, refetch } = useQuery(healthQuery());
  if (isLoading) return <Loading />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <Panel title={t('operator.health')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('operator.part')}</th>
            <th scope="col">{t('work.status')}</th>
            <th scope="col">{t('operator.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {data.checks.map((check) => {
            const isUp = check.status === 'UP';
            return (
              <tr key={check.name}>
                <th scope="row">{check.name}</th>
                <td className={isUp ? 'verdict-ok' : 'field-error'}>
                  {isUp ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />} {t(isUp ? 'operator.up' : 'operator.down')}
                </td>
                <td className="code-text small">
                  {Object.entries(check.data ?? {})
                    .map(([key, value]) => `${key}: ${String(value)}`)
                    .join(' · ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
