import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ApiError } from '../api/client';
import { ProblemView } from '../shared/ProblemView';

/** What shows when a page cannot be shown: an unknown address, a failed load, or a fault of ours. */
export function RouteProblem() {
  const { t } = useTranslation();
  const error = useRouteError();
  const isNotFound = typeof error === 'object' && error !== null && 'status' in error && error.status === 404;
  if (error instanceof ApiError) return <ProblemView error={error} />;
  return (
    <Result
      status={isNotFound ? '404' : 'error'}
      title={t(isNotFound ? 'route.notFound' : 'route.broken')}
      subTitle={t(isNotFound ? 'route.notFoundText' : 'route.brokenText')}
      extra={[
        <Button key="home" type="primary" href="/">
          {t('route.home')}
        </Button>,
        <Button key="again" onClick={() => window.location.reload()}>
          {t('problem.retry')}
        </Button>,
      ]}
    />
  );
}
