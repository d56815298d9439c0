import { sendOf, type ChangeState, type TaskView } from '../../api/phone';
import type { Entry, EntryOf } from './entry';

/** What the server said to an entry. */
export interface Receipt {
  /** The task as it is now, where the answer holds it. */
  view?: TaskView;
  outcome?: ChangeState;
}

const LONG = 180_000;

/** Sends an entry. The same entry makes the same request every time, under its own id, so that it counts once. */
export async function sendEntry(entry: Entry, device: string, bytes?: ArrayBuffer): Promise<Receipt> {
  switch (entry.kind) {
    case 'PREPARATION':
      return await posted(entry, 'preparation', entry.body);
    case 'ARRIVAL':
      return await posted(entry, 'visit', { ...entry.body, arrivedAt: entry.at });
    case 'CHANGE':
      return await changed(entry, device);
    case 'CHOICE':
      return await posted(entry, 'visit/resolutions', { changeId: entry.body.changeId });
    case 'NOTE':
      await sendOf('PUT', entry.taskNo, `visit/notes/${entry.id}`, { body: { ...entry.body, at: entry.at } });
      return {};
    case 'FILE':
      return await uploaded(entry, device, bytes);
    case 'DEPARTURE':
      return await posted(entry, 'visit/finish', { ...entry.body, leftAt: entry.at });
    case 'REFUSAL':
      return await posted(entry, 'visit/refusal', { ...entry.body, at: entry.at });
    case 'DESK_REPORT':
      return await posted(entry, 'visit/desk-report', entry.body);
  }
}

async function posted(entry: Entry, path: string, body: unknown): Promise<Receipt> {
  return { view: await sendOf<TaskView>('POST', entry.taskNo, path, { body, headers: { 'Idempotency-Key': entry.id } }) };
}

/** One change a request: what is wrong with one must not hold up another. */
async function changed(entry: EntryOf<'CHANGE'>, device: string): Promise<Receipt> {
  const change = { ...entry.body, id: entry.id, device, at: entry.at };
  const kept = await sendOf<{ id: string; state: ChangeState }[]>('POST', entry.taskNo, 'visit/changes', { body: { changes: [change] } });
  return { outcome: kept.find((one) => one.id === entry.id)?.state };
}

async function uploaded(entry: EntryOf<'FILE'>, device: string, bytes?: ArrayBuffer): Promise<Receipt> {
  const { fix, shows, reference, sha256, mediaType } = entry.body;
  await sendOf('PUT', entry.taskNo, `files/${entry.id}`, {
    query: { shows, reference, sha256, ...fix, takenAt: entry.at, device },
    headers: { 'Content-Type': mediaType },
    bytes,
    signal: AbortSignal.timeout(LONG),
  });
  return {};
}
