import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import type { Role } from '../api/types';
import { Loading } from '../shared/Loading';
import { loginAddress, useHasRole, useSession } from './session';

/** Guards a face. The services decide what is allowed; this only spares people pages they cannot use. */
export function RequireRole({ roles }: { roles: Role[] }) {
  const { t } = useTranslation();
  const { session, isLoading } = useSession();
  const hasRole = useHasRole();
  const { pathname, search } = useLocation();
  if (isLoading) return <Loading />;
  if (!session) {
    return (
      <Result
        status="info"
        title={t('guard.signInTitle')}
        subTitle={t('guard.signInText')}
        extra={
          <Button type="primary" size="large" href={loginAddress(pathname + search)} data-testid="guard-sign-in">
            {t('shell.signIn')}
          </Button>
        }
      />
    );
  }
  if (!hasRole(...roles)) {
    const needed = roles.map((role) => t(`role.${role}`)).join('、');
    return <Result status="403" title={t('guard.forbiddenTitle')} subTitle={t('guard.forbiddenText', { roles: needed })} />;
  }
  return <Outlet />;
}
