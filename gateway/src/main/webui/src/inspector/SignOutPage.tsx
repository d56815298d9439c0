import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../shared/PageHead';
import { Panel } from '../shared/Panel';
import { useEntries, usePhone } from './PhoneContext';
import { isSettled } from './queue/entry';
import { leaveDevice } from './queue/leave';
import { SignalBar } from './SignalBar';

/** Signing out takes one's data off the device. What was not sent yet is asked about, never dropped in silence. */
export function Page() {
  const { t } = useTranslation();
  const { db, outbox } = usePhone();
  const entries = useEntries();
  const [isSure, setSure] = useState(false);
  if (!entries) return null;
  const unsent = entries.filter((entry) => !isSettled(entry)).length;
  const leave = async (isDiscarding: boolean) => {
    await leaveDevice(db, outbox.owner, isDiscarding);
    window.location.assign('/logout');
  };
  return (
    <>
      <Link to="/inspector" className="small">
        {t('phone.back')}
      </Link>
      <PageHead title={t('phone.leave')} lead={t('phone.leaveLead')} />
      <SignalBar />
      <Panel title={unsent > 0 ? t('phone.keptHere', { count: unsent }) : t('phone.allSent')}>
        <div className="stack">
          {unsent > 0 && <p>{t('phone.leaveUnsent')}</p>}
          <Button type="primary" size="large" block onClick={() => void leave(false)} data-testid="leave-keep">
            {t(unsent > 0 ? 'phone.leaveAndKeep' : 'shell.signOut')}
          </Button>
          {unsent > 0 && !isSure && (
            <Button danger size="large" block onClick={() => setSure(true)}>
              {t('phone.discard')}
            </Button>
          )}
          {isSure && (
            <Button danger type="primary" size="large" block onClick={() => void leave(true)} data-testid="leave-discard">
              {t('phone.discardSure', { count: unsent })}
            </Button>
          )}
        </div>
      </Panel>
    </>
  );
}
