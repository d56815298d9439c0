import { Result } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announceSignedIn } from './session';

/** Where the second window lands after signing in again: it tells the first one and can be closed. */
export function SignedInPage() {
  const { t } = useTranslation();
  useEffect(() => {
    announceSignedIn();
    window.close();
  }, []);
  return <Result status="success" title={t('session.signedIn')} subTitle={t('session.closeWindow')} />;
}
