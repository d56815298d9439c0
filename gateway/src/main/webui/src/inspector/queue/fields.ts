import type { ItemConflict, ItemField, ItemView, NoteView, TaskView } from '../../api/phone';
import { fieldOf, type Entry, type EntryOf, type EntryState } from './entry';
import type { Seen } from './Outbox';

/** One field of the check list as the inspector sees it: what is here goes before what the server said earlier. */
export interface FieldState {
  value: string | null;
  /** State of the entry here that the value comes from; undefined if it comes from the server. */
  state?: EntryState;
  /** Who wrote it, if it came from the server. */
  by?: string;
  seen: Seen;
  /** Values that wait for a person to choose; the first is the one that stands. */
  choices: ItemConflict[];
}

const given: EntryState[] = ['KEPT', 'STOPPED', 'SENT'];

/** @param readAt when the item was read, in milliseconds of the device */
export function fieldState(item: ItemView, field: ItemField, entries: Entry[], readAt: number): FieldState {
  const standing = field === 'FINDING' ? item.finding : item.facts;
  const conflicts = item.conflicts.filter((conflict) => conflict.field === field);
  const own = entries.filter((entry) => fieldOf(entry) === `${item.key}/${field}` && given.includes(entry.state)).pop();
  const isNewer = own !== undefined && (own.state !== 'SENT' || (own.sentAt ?? 0) > readAt);
  // A device that goes on in a conflict goes on from its own value in it.
  const ownInConflict = conflicts.find((conflict) => conflict.changeId === own?.id);
  const seen: Seen = { changeId: (ownInConflict ?? standing)?.changeId ?? null, readAt };
  const choices = conflicts.length > 0 && standing ? [{ ...standing, field, device: '' }, ...conflicts] : [];
  if (isNewer && (own.kind === 'CHANGE' || own.kind === 'CHOICE')) {
    return { value: own.body.value, state: own.state, seen, choices: own.kind === 'CHOICE' ? [] : choices };
  }
  const shown = ownInConflict ?? standing;
  return {
    value: shown?.value ?? null,
    ...(own ? { state: own.state } : {}),
    ...(shown ? { by: shown.by } : {}),
    seen,
    choices,
  };
}

/** A statement or sample, wherever it is. */
export type AnyNote = Omit<NoteView, 'by'> & { state: EntryState };

/** Statements and samples of the team: what the server has, and what is only here. */
export function notesOf(view: TaskView, entries: Entry[]): AnyNote[] {
  const here = entries.filter((entry): entry is EntryOf<'NOTE'> => entry.kind === 'NOTE' && entry.state !== 'WITHDRAWN');
  const known = new Set(here.map((entry) => entry.id));
  const there = (view.visit?.notes ?? []).filter((note) => !known.has(note.id)).map((note) => ({ ...note, state: 'SENT' as const }));
  return [...there, ...here.map((entry) => ({ ...entry.body, id: entry.id, at: entry.at, state: entry.state }))];
}

/** A photograph or signature, wherever it is. */
export interface AnyFile {
  id: string;
  shows: string;
  reference: string;
  sha256: string;
  takenAt: string;
  accuracyMetres: number | null;
  isHere: boolean;
  state: EntryState;
}

/** Photographs and signatures of the team. */
export function filesOf(view: TaskView, entries: Entry[]): AnyFile[] {
  const here = entries.filter((entry): entry is EntryOf<'FILE'> => entry.kind === 'FILE' && entry.state !== 'WITHDRAWN');
  const known = new Set(here.map((entry) => entry.id));
  const there = (view.visit?.files ?? [])
    .filter((file) => !known.has(file.id))
    .map((file) => ({ ...file, accuracyMetres: file.accuracyMetres ?? null, isHere: false, state: 'SENT' as const }));
  const own = here.map(({ id, at, state, body }) => ({
    id,
    shows: body.shows,
    reference: body.reference,
    sha256: body.sha256,
    takenAt: at,
    accuracyMetres: body.fix?.accuracyMetres ?? null,
    isHere: true,
    state,
  }));
  return [...there, ...own];
}
