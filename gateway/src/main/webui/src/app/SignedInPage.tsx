import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainMessage } from '../shared/PlainMessage';
import { announceSignedIn } from './session';

/** Where the second window lands after signing in again: it tells the first one and can be closed. */
export function SignedInPage() {
  const { t } = useTranslation();
  useEffect(() => {
    announceSignedIn();
    window.close();
  }, []);
  return <PlainMessage title={t('session.signedIn')} text={t('session.closeWindow')} />;
}
