import { UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/types';

/** What an inspector has not sent yet is asked about first. */
const signOutAddress = ({ roles }: Session) => (roles.includes('INSPECTOR') ? '/inspector/sign-out' : '/logout');

/** Who is signed in, as what, and the way out. */
export default function AccountMenu({ session }: { session: Session }) {
  const { t } = useTranslation();
  const roles = session.roles.map((role) => t(`role.${role}`)).join('、');
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'who', label: `${roles}${session.uscc ? ` · ${session.uscc}` : ''}`, disabled: true },
          { type: 'divider' },
          { key: 'out', label: <a href={signOutAddress(session)}>{t('shell.signOut')}</a> },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} data-testid="user-menu" aria-label={t('shell.account', { name: session.name })}>
        <span className="hide-phone">{session.name}</span>
      </Button>
    </Dropdown>
  );
}
