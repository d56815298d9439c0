import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { Phone, PhoneStatus } from './device/Phone';
import { useLive } from './device/useLive';
import type { Entry } from './queue/entry';
import type { KeptTask } from './queue/phoneDb';

/** Who works on this device. */
export interface Person {
  user: string;
  name: string;
  /** When a session of this person was seen last, in milliseconds. */
  seenAt: number;
}

export interface PhoneState {
  phone: Phone;
  person: Person;
  /** Whether the person's session is known to be alive. */
  isSignedIn: boolean;
  /** Whether the pages themselves are on the device. */
  isShellKept: boolean;
}

export const PhoneContext = createContext<PhoneState | undefined>(undefined);

export function usePhoneState(): PhoneState {
  const state = use(PhoneContext);
  if (!state) throw new Error('a page of the phone outside its gate');
  return state;
}

export function usePhone(): Phone {
  return usePhoneState().phone;
}

export function usePhoneStatus(): PhoneStatus {
  const phone = usePhone();
  return useSyncExternalStore(phone.subscribe, phone.snapshot);
}

export function useEntries(): Entry[] | undefined {
  const { db, outbox } = usePhone();
  return useLive(useCallback(() => db.entries.where('owner').equals(outbox.owner).sortBy('seq'), [db, outbox]));
}

export function useKeptTasks(): KeptTask[] | undefined {
  const { db, outbox } = usePhone();
  return useLive(useCallback(() => db.tasks.where('owner').equals(outbox.owner).toArray(), [db, outbox]));
}

/** A task with its entries; undefined until they were read. */
export function useKeptTask(taskNo: string): { task: KeptTask | undefined; entries: Entry[] } | undefined {
  const { db, outbox } = usePhone();
  return useLive(
    useCallback(
      async () => ({ task: await db.tasks.get([outbox.owner, taskNo]), entries: await outbox.ofTask(taskNo) }),
      [db, outbox, taskNo],
    ),
  );
}
