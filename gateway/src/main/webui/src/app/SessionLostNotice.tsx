import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { loginAddress, useSession } from './session';

/** Stays on the page, keeps what was typed, and lets the person sign in again in a second window. */
export function SessionLostNotice() {
  const { t } = useTranslation();
  const { isLost, recheck } = useSession();
  if (!isLost) return null;
  return (
    <div role="alert" style={{ position: 'sticky', top: 56, zIndex: 99 }}>
      <Alert
        banner
        type="warning"
        title={t('session.lost')}
        description={t('session.kept')}
        action={
          <div className="row">
            <Button type="primary" href={loginAddress('/signed-in')} target="_blank" data-testid="sign-in-again">
              {t('session.signInAgain')}
            </Button>
            <Button onClick={() => void recheck()}>{t('session.recheck')}</Button>
          </div>
        }
      />
    </div>
  );
}
