import type { ChangeState, Finding, ItemField, Method, NoteKind, Shows } from '../../api/phone';
import type { Problem } from '../../api/types';

/** Where the device was, and how far off that may be. */
export interface Fix {
  longitude: number;
  latitude: number;
  accuracyMetres: number;
}

/** Something that an inspector did, as it will be sent. */
export type Act =
  | { kind: 'PREPARATION'; body: { method: Method } }
  | { kind: 'ARRIVAL'; body: { arrivedFrom: Fix; noticeGiven: boolean; certificatesShown: string[] } }
  | { kind: 'CHANGE'; body: { item: string; field: ItemField; value: Finding | string | null; base: string | null } }
  | { kind: 'CHOICE'; body: { item: string; field: ItemField; changeId: string; value: string | null } }
  | { kind: 'NOTE'; body: { kind: NoteKind; subject: string; content: string } }
  | { kind: 'FILE'; body: PhotoFacts }
  | { kind: 'DEPARTURE'; body: DepartureFacts }
  | { kind: 'REFUSAL'; body: { facts: string } }
  | { kind: 'DESK_REPORT'; body: Record<string, never> };

export type ActKind = Act['kind'];

/** A photograph or signature; its bytes are kept apart, under the same id. */
export interface PhotoFacts {
  shows: Shows;
  reference: string;
  sha256: string;
  mediaType: string;
  size: number;
  fix: Fix | null;
}

export interface DepartureFacts {
  outletsChecked: string[];
  signedBy: string | null;
  signatureId: string | null;
  refusalToSign: string | null;
}

/**
 * KEPT is only here, SENT is acknowledged, REFUSED was answered with a reason and waits for a person, STOPPED failed too often and waits
 * for a person, WITHDRAWN will not be sent.
 */
export type EntryState = 'KEPT' | 'SENT' | 'REFUSED' | 'STOPPED' | 'WITHDRAWN';

/** An act in the device's store. The id is made here and is also what the server knows it by, so that sending it twice counts once. */
export type Entry = Act & {
  seq?: number;
  id: string;
  owner: string;
  taskNo: string;
  /** Legal time, as far as the device knows it. */
  at: string;
  state: EntryState;
  /** How often sending began. From the first time on the entry may be at the server and is never changed. */
  sendings: number;
  /** Faults of the server in a row. */
  failures: number;
  /** Not before this time of the device, in milliseconds. */
  notBefore: number;
  sentAt?: number;
  outcome?: ChangeState;
  problem?: Problem;
};

export type EntryOf<K extends ActKind> = Extract<Entry, { kind: K }>;

export function isSettled(entry: Entry): boolean {
  return entry.state === 'SENT' || entry.state === 'WITHDRAWN';
}

export const endings: ActKind[] = ['DEPARTURE', 'REFUSAL', 'DESK_REPORT'];
/** Acts of which a new one takes the place of one that was refused. */
export const steps: ActKind[] = ['PREPARATION', 'ARRIVAL', ...endings];

/**
 * Whether an entry must wait for an earlier one of the same task. The way onto the site comes first; changes of one field keep their order;
 * whatever closes the record waits until everything else is at the server or given up by a person. Nothing else waits for anything.
 */
export function waitsFor(later: Entry, earlier: Entry): boolean {
  if (isSettled(earlier)) return false;
  if (endings.includes(later.kind)) return true;
  if (earlier.kind === 'PREPARATION') return earlier.state !== 'REFUSED';
  if (earlier.kind === 'ARRIVAL') return true;
  return fieldOf(earlier) !== undefined && fieldOf(earlier) === fieldOf(later) && earlier.state !== 'REFUSED';
}

/** The field of the check list that an entry writes. */
export function fieldOf(entry: Act): string | undefined {
  return entry.kind === 'CHANGE' || entry.kind === 'CHOICE' ? `${entry.body.item}/${entry.body.field}` : undefined;
}
