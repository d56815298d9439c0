import { CloudSyncOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { loginAddress } from '../app/session';
import { useFormat } from '../shared/hooks/useFormat';
import { useLive } from './device/useLive';
import { useEntries, usePhoneState, usePhoneStatus } from './PhoneContext';
import { useOnline } from './device/useOnline';

/** Whether there is a signal, how much is only here, and what to do about it. On every page of the phone. */
export function SignalBar() {
  const { t } = useTranslation();
  const format = useFormat();
  const { phone, isShellKept, isSignedIn } = usePhoneState();
  const status = usePhoneStatus();
  const isOnline = useOnline();
  const entries = useEntries() ?? [];
  const takenAt = useLive(useCallback(() => phone.db.valueOf<number>(`takenAt ${phone.outbox.owner}`), [phone]));
  const here = entries.filter((entry) => entry.state === 'KEPT').length;
  const stuck = entries.filter((entry) => entry.state === 'REFUSED' || entry.state === 'STOPPED').length;
  const isOut = isOnline && (status.end === 'signed-out' || !isSignedIn);

  return (
    <div className="signal-bar" role="status" data-testid="signal-bar" data-online={isOnline} data-kept={here} data-stuck={stuck}>
      <div className="signal-facts">
        <strong>{t(isOnline ? 'phone.signal' : 'phone.noSignal')}</strong>
        <Link to="/inspector/outbox" data-testid="open-outbox">
          {here > 0 ? t('phone.keptHere', { count: here }) : t(stuck > 0 ? 'phone.outbox' : 'phone.allSent')}
        </Link>
        {stuck > 0 && (
          <Link to="/inspector/outbox" className="signal-stuck">
            {t('phone.needYou', { count: stuck })}
          </Link>
        )}
      </div>
      <div className="small muted">
        {t(isShellKept ? 'phone.shellKept' : 'phone.shellNotKept')}
        {takenAt !== undefined && ` · ${t('phone.takenAt', { at: format.instant(new Date(takenAt).toISOString()) })}`}
      </div>
      {status.end === 'somebody-else' && <div className="signal-stuck">{t('phone.somebodyElse')}</div>}
      {status.hasGivenUp && <div className="signal-stuck">{t('phone.gaveUp')}</div>}
      {isOut && (
        <Button href={loginAddress('/signed-in')} target="_blank" type="primary" block data-testid="phone-sign-in">
          {t('phone.signInToSend')}
        </Button>
      )}
      {isOnline && !isOut && here > 0 && (
        <Button icon={<CloudSyncOutlined />} loading={status.isSending} onClick={() => phone.sendNow()} block data-testid="send-now">
          {t('phone.sendNow')}
        </Button>
      )}
    </div>
  );
}
