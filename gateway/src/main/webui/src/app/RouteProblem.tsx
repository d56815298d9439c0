import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ApiError } from '../api/client';
import { PlainMessage } from '../shared/PlainMessage';
import { ProblemView } from '../shared/ProblemView';

const reload = () => window.location.reload();

/** What shows when a page fails: a request that went wrong, a part that did not load, or a fault of ours. */
export function RouteProblem() {
  const { t } = useTranslation();
  const error = useRouteError();
  if (error instanceof ApiError) return <ProblemView error={error} onRetry={reload} />;
  return (
    <PlainMessage
      title={t('route.broken')}
      text={t('route.brokenText')}
      actions={
        <Button type="primary" onClick={reload}>
          {t('problem.retry')}
        </Button>
      }
    />
  );
}
