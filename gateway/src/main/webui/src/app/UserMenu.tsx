import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { loginAddress, useSession } from './session';

const AccountMenu = lazy(() => import('./AccountMenu'));

export function UserMenu() {
  const { t } = useTranslation();
  const { session, isLoading } = useSession();
  const { pathname, search } = useLocation();
  if (isLoading) return null;
  if (session) {
    return (
      <Suspense>
        <AccountMenu session={session} />
      </Suspense>
    );
  }
  return (
    <Button type="text" href={loginAddress(pathname === '/' ? '/welcome' : pathname + search)} data-testid="sign-in">
      {t('shell.signIn')}
    </Button>
  );
}
