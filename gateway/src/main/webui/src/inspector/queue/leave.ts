import { isSettled } from './entry';
import type { PhoneDb } from './phoneDb';

/**
 * Takes a person's data off the device. What was sent, the objects' files and drafts go; what was not sent stays, unless it is to be
 * discarded, and is shown to nobody else.
 */
export async function leaveDevice(db: PhoneDb, owner: string, isDiscarding: boolean): Promise<void> {
  await db.transaction('rw', [db.entries, db.bytes, db.tasks, db.drafts, db.values], async () => {
    const entries = await db.entries.where('owner').equals(owner).toArray();
    const gone = entries.filter((entry) => isDiscarding || isSettled(entry));
    const staying = new Set(entries.filter((entry) => !gone.includes(entry)).map((entry) => entry.taskNo));
    await db.entries.bulkDelete(gone.map((entry) => entry.seq ?? 0));
    await db.bytes.bulkDelete(gone.map((entry) => entry.id));
    await db.drafts.where('owner').equals(owner).filter((draft) => isDiscarding || !staying.has(draft.taskNo)).delete();
    // The file of a task with unsent entries goes too: it can be read again, what was entered cannot.
    await db.tasks.where('owner').equals(owner).delete();
    await db.values.delete('person');
  });
}

/** Before somebody else works on this device. */
export async function leaveOthers(db: PhoneDb, owner: string): Promise<void> {
  const owners = await db.entries.orderBy('owner').uniqueKeys();
  const ofTasks = await db.tasks.orderBy('owner').uniqueKeys();
  for (const other of new Set([...owners, ...ofTasks].map(String))) {
    if (other !== owner) await leaveDevice(db, other, false);
  }
}
