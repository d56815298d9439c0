import { UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { loginAddress, useSession } from './session';

export function UserMenu() {
  const { t } = useTranslation();
  const { session, isLoading } = useSession();
  const { pathname, search } = useLocation();
  if (isLoading) return null;
  if (!session) {
    const returnTo = pathname === '/' ? '/welcome' : pathname + search;
    return (
      <Button type="text" href={loginAddress(returnTo)} data-testid="sign-in">
        {t('shell.signIn')}
      </Button>
    );
  }
  const roles = session.roles.map((role) => t(`role.${role}`)).join('、');
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'who', label: `${roles}${session.uscc ? ` · ${session.uscc}` : ''}`, disabled: true },
          { type: 'divider' },
          { key: 'out', label: <a href="/logout">{t('shell.signOut')}</a> },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} data-testid="user-menu" aria-label={t('shell.account', { name: session.name })}>
        <span className="hide-phone">{session.name}</span>
      </Button>
    </Dropdown>
  );
}
