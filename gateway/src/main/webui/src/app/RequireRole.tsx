import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import type { Role } from '../api/types';
import { Loading } from '../shared/Loading';
import { PlainMessage } from '../shared/PlainMessage';
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
      <PlainMessage
        title={t('guard.signInTitle')}
        text={t('guard.signInText')}
        actions={
          <Button type="primary" size="large" href={loginAddress(pathname + search)} data-testid="guard-sign-in">
            {t('shell.signIn')}
          </Button>
        }
      />
    );
  }
  if (hasRole(...roles)) return <Outlet />;
  const needed = roles.map((role) => t(`role.${role}`)).join('、');
  return <PlainMessage title={t('guard.forbiddenTitle')} text={t('guard.forbiddenText', { roles: needed })} testId="forbidden" />;
}
