import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { ApiError, get, onSessionLost } from '../api/client';
import type { Role, Session } from '../api/types';

interface SessionState {
  session: Session | null;
  isLoading: boolean;
  /** True when the session ended while someone was at work: the page stays and offers to sign in again. */
  isLost: boolean;
  recheck: () => Promise<void>;
}

const SessionContext = createContext<SessionState>({
  session: null,
  isLoading: false,
  isLost: false,
  recheck: () => Promise.resolve(),
});

const channelName = 'onepermit.session';

async function currentSession(): Promise<Session | null> {
  try {
    return await get<Session>('/session');
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [isLost, setLost] = useState(false);
  const { data, isLoading } = useQuery({ queryKey: ['session'], queryFn: currentSession, staleTime: 60_000, retry: 1 });

  const recheck = useCallback(async () => {
    const session = await client.fetchQuery({ queryKey: ['session'], queryFn: currentSession, staleTime: 0 });
    if (session && isLost) {
      setLost(false);
      await client.invalidateQueries();
    }
  }, [client, isLost]);

  useEffect(() => onSessionLost(() => setLost(client.getQueryData(['session']) != null)), [client]);

  useEffect(() => {
    if (!isLost) return;
    const channel = new BroadcastChannel(channelName);
    const again = () => void recheck();
    channel.addEventListener('message', again);
    window.addEventListener('focus', again);
    return () => {
      channel.close();
      window.removeEventListener('focus', again);
    };
  }, [isLost, recheck]);

  const state = useMemo(() => ({ session: data ?? null, isLoading, isLost, recheck }), [data, isLoading, isLost, recheck]);
  return <SessionContext value={state}>{children}</SessionContext>;
}

export function useSession(): SessionState {
  return use(SessionContext);
}

export function useHasRole(): (...roles: Role[]) => boolean {
  const { session } = useSession();
  return useCallback((...roles) => roles.some((role) => session?.roles.includes(role)), [session]);
}

export function loginAddress(returnTo: string): string {
  return `/login?return=${encodeURIComponent(returnTo)}`;
}

/** Tells the other windows of this browser that somebody has signed in here. */
export function announceSignedIn(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('signed-in');
  channel.close();
}

export const enterpriseRoles: Role[] = ['ENT_AGENT', 'ENT_LEGAL'];
export const officerRoles: Role[] = [
  'CLERK',
  'REVIEWER',
  'APPROVER',
  'LEADER',
  'INSPECTOR',
  'LEGAL_REVIEWER',
  'DISCLOSER',
];
/** Those who send officers out, and those who decide and publish what comes of it. */
export const inspectionRoles: Role[] = ['DISPATCHER', 'INSPECTOR', 'APPROVER', 'LEGAL_REVIEWER', 'LEADER', 'DISCLOSER', 'AUDITOR'];
/** Those who draw, witness, decide and visit. */
export const drawDeskRoles: Role[] = ['DISPATCHER', 'AUDITOR', 'LEADER', 'INSPECTOR'];
/** Those who draw up plans, approve them and look over them. */
export const planRoles: Role[] = ['DISPATCHER', 'LEADER', 'AUDITOR'];
/** Those who keep the registers or read them. */
export const registerRoles: Role[] = ['CLERK', 'DISPATCHER', 'INSPECTOR', 'LEADER', 'AUDITOR'];
export const inspectorRoles: Role[] = ['INSPECTOR'];
export const operatorRoles: Role[] = ['OPERATOR', 'AUDITOR'];
export const engineRoles: Role[] = ['OPERATOR'];
/** Those to whom cases speak. */
export const noticeRoles: Role[] = ['ENT_AGENT', 'ENT_LEGAL', 'CLERK', 'REVIEWER', 'APPROVER', 'LEADER'];
