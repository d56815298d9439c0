import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ApiError } from '../api/client';
import { ProblemView } from '../shared/ProblemView';

/** What shows when a page fails: a request that went wrong, a part that did not load, or a fault of ours. */
export function RouteProblem() {
  const { t } = useTranslation();
  const error = useRouteError();
  if (error instanceof ApiError) return <ProblemView error={error} onRetry={() => window.location.reload()} />;
  return (
    <Result
      status="error"
      title={t('route.broken')}
      subTitle={t('route.brokenText')}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('problem.retry')}
        </Button>
      }
    />
  );
}
