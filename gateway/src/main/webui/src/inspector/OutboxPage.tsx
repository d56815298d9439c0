import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loading } from '../shared/Loading';
import { PageHead } from '../shared/PageHead';
import { Panel } from '../shared/Panel';
import { EntryList } from './EntryList';
import { useEntries } from './PhoneContext';
import { isSettled } from './queue/entry';
import { SignalBar } from './SignalBar';

/** What is only here, and what was sent, of all tasks. */
export function Page() {
  const { t } = useTranslation();
  const entries = useEntries();
  return (
    <>
      <Link to="/inspector" className="small">
        {t('phone.back')}
      </Link>
      <PageHead title={t('phone.outbox')} lead={t('phone.outboxLead')} />
      <SignalBar />
      {!entries && <Loading />}
      {entries && (
        <>
          <Panel title={t('phone.onlyHere')}>
            <EntryList entries={entries.filter((entry) => !isSettled(entry))} />
          </Panel>
          <Panel title={t('phone.state.SENT')}>
            <EntryList entries={entries.filter(isSettled)} />
          </Panel>
        </>
      )}
    </>
  );
}
