import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { codesQuery } from '../api/publics';
import type { Codes, Session } from '../api/types';
import { loginAddress, useSession } from '../app/session';
import { Loading } from '../shared/Loading';
import { PlainMessage } from '../shared/PlainMessage';
import { Phone } from './device/Phone';
import { keepShell } from './device/offlineShell';
import { PhoneContext, type Person } from './PhoneContext';
import { PhoneDb } from './queue/phoneDb';
import { NewRelease } from './NewRelease';
import './phone.css';

/** Without a signal the device goes on for the person it saw last, for as long as one working day may be. */
const REMEMBERED = 86_400_000;

const db = new PhoneDb();

/** The phone's own gate: it opens without a signal too, for whoever worked here within the last day. */
export function Page() {
  const { t } = useTranslation();
  const { session, isLoading, isLost } = useSession();
  const { pathname } = useLocation();
  const person = usePerson(session, isLoading);
  const phone = usePhoneOf(person);
  const [isShellKept, setShellKept] = useState(false);
  const [load, setLoad] = useState<() => void>();

  useEffect(() => {
    void keepShell(
      () => setShellKept(true),
      (next) => setLoad(() => next),
    );
  }, []);
  useKeptCodes();

  const isSignedIn = session != null && !isLost;
  useEffect(() => (phone && isSignedIn ? phone.sendNow() : undefined), [phone, isSignedIn]);

  if (session && !session.roles.includes('INSPECTOR')) {
    const roles = t('role.INSPECTOR');
    return <PlainMessage title={t('guard.forbiddenTitle')} text={t('guard.forbiddenText', { roles })} testId="forbidden" />;
  }
  if (person === undefined) return <Loading />;
  if (person === null) {
    return (
      <PlainMessage
        title={t('guard.signInTitle')}
        text={t('phone.signInText')}
        actions={
          <Button type="primary" size="large" href={loginAddress(pathname)} data-testid="guard-sign-in">
            {t('shell.signIn')}
          </Button>
        }
      />
    );
  }
  if (!phone) return <Loading />;
  return (
    <PhoneContext value={{ phone, person, isSignedIn, isShellKept }}>
      <div className="phone">
        {load && <NewRelease load={load} />}
        <Outlet />
      </div>
    </PhoneContext>
  );
}

/** Undefined while it is not known, null for nobody. */
function usePerson(session: Session | null, isLoading: boolean): Person | null | undefined {
  const [person, setPerson] = useState<Person | null>();
  useEffect(() => {
    if (isLoading) return;
    const seen = session?.roles.includes('INSPECTOR') ? { user: session.user, name: session.name, seenAt: Date.now() } : undefined;
    const known = seen ? db.keepValue('person', seen).then(() => seen) : db.valueOf<Person>('person');
    void known.then((one) => setPerson(one && Date.now() - one.seenAt < REMEMBERED ? one : null));
  }, [session, isLoading]);
  return person;
}

function usePhoneOf(person: Person | null | undefined): Phone | undefined {
  const [phone, setPhone] = useState<Phone>();
  const user = person?.user;
  useEffect(() => {
    if (!user) return;
    let end: (() => void) | undefined;
    let isOver = false;
    void Phone.of(db, user).then((made) => {
      if (isOver) return;
      end = made.start();
      setPhone(made);
    });
    return () => {
      isOver = true;
      end?.();
    };
  }, [user]);
  return phone?.outbox.owner === user ? phone : undefined;
}

/** The names of pollutants and places are kept too; they belong to nobody. */
function useKeptCodes(): void {
  const client = useQueryClient();
  useEffect(() => {
    void (async () => {
      const { queryKey } = codesQuery();
      const kept = await db.valueOf<Codes>('codes');
      if (kept && client.getQueryData(queryKey) === undefined) client.setQueryData(queryKey, kept);
      const read = await client.fetchQuery({ ...codesQuery(), staleTime: 60_000, retry: false }).catch(() => undefined);
      if (read) await db.keepValue('codes', read);
    })();
  }, [client]);
}
