import type { ItemField } from '../../api/phone';
import { endings, fieldOf, isSettled, steps, waitsFor, type Act, type ActKind, type Entry, type EntryOf, type Fix, type PhotoFacts } from './entry';
import type { PhoneDb } from './phoneDb';
import { sha256 } from './sha256';

/** Writing rests this long before a text is sent, so that not every letter travels. */
const PAUSE_IN_WRITING = 1_500;
/** A photograph waits this long for its position; then it goes without one. */
const PAUSE_FOR_POSITION = 20_000;

/** Milliseconds of the device, and the legal time that they stand for. */
export interface PhoneClock {
  now(): number;
  legal(): Date;
}

/** What a person saw of a field before writing it: the change whose value was shown, and when the task was read. */
export interface Seen {
  changeId: string | null;
  readAt: number;
}

/** The change that a new one is made upon: one's own if the task was not read since it was sent, else what was shown. */
function baseOf(own: Entry | undefined, seen: Seen): string | null {
  if (!own || (own.state === 'SENT' && (own.sentAt ?? 0) <= seen.readAt)) return seen.changeId;
  return own.kind === 'CHOICE' ? own.body.changeId : own.id;
}

/** What one person enters on this device: in the store the moment it is entered, in order, never lost. */
export class Outbox {
  constructor(
    readonly db: PhoneDb,
    readonly owner: string,
    private readonly clock: PhoneClock,
  ) {}

  async add(taskNo: string, act: Act): Promise<string> {
    const id = crypto.randomUUID();
    await this.db.transaction('rw', this.db.entries, async () => {
      if (steps.includes(act.kind)) await this.withdrawRefused(taskNo, steps.filter((kind) => kind === act.kind || endings.includes(kind)));
      await this.db.entries.add(this.entry(taskNo, act, id, 0) as Entry & { seq: number });
    });
    return id;
  }

  /**
   * Writes a field of the check list. As long as nothing was sent of it the entry is rewritten; after that a new one is made upon it, so
   * that the server can tell a later thought from what another device wrote.
   */
  async write(taskNo: string, item: string, field: ItemField, value: string | null, seen: Seen): Promise<void> {
    await this.db.transaction('rw', this.db.entries, async () => {
      const ofField = (await this.ofTask(taskNo)).filter((entry) => fieldOf(entry) === `${item}/${field}`);
      const own = ofField.filter((entry) => entry.state !== 'REFUSED' && entry.state !== 'WITHDRAWN').pop();
      const notBefore = field === 'FACTS' ? this.clock.now() + PAUSE_IN_WRITING : 0;
      if (own?.kind === 'CHANGE' && own.state === 'KEPT' && own.sendings === 0) {
        await this.db.entries.put({ ...own, body: { ...own.body, value }, at: this.clock.legal().toISOString(), notBefore });
        return;
      }
      // What was refused is replaced by what the person writes now.
      for (const refused of ofField) if (refused.state === 'REFUSED') await this.update(refused.id, { state: 'WITHDRAWN' });
      const act: Act = { kind: 'CHANGE', body: { item, field, value, base: baseOf(own, seen) } };
      await this.db.entries.add(this.entry(taskNo, act, crypto.randomUUID(), notBefore) as Entry & { seq: number });
    });
  }

  /** Keeps a photograph with its hash. Without a position at hand it waits a little for one. */
  async photograph(taskNo: string, bytes: ArrayBuffer, facts: Omit<PhotoFacts, 'sha256' | 'size'>): Promise<string> {
    const id = crypto.randomUUID();
    const body: PhotoFacts = { ...facts, sha256: await sha256(bytes), size: bytes.byteLength };
    const notBefore = facts.fix ? 0 : this.clock.now() + PAUSE_FOR_POSITION;
    await this.db.transaction('rw', this.db.entries, this.db.bytes, async () => {
      await this.db.bytes.add({ id, owner: this.owner, bytes });
      await this.db.entries.add(this.entry(taskNo, { kind: 'FILE', body }, id, notBefore) as Entry & { seq: number });
    });
    return id;
  }

  /** The position came later than the photograph. */
  async locate(id: string, fix: Fix | null): Promise<void> {
    await this.db.transaction('rw', this.db.entries, async () => {
      const entry = await this.db.entries.get({ id });
      if (entry?.kind !== 'FILE' || entry.state !== 'KEPT' || entry.sendings > 0) return;
      await this.db.entries.put({ ...entry, body: { ...entry.body, fix }, notBefore: 0 });
    });
  }

  /** A person wants it sent after all. */
  async again(id: string): Promise<void> {
    await this.settle(id, ['REFUSED', 'STOPPED'], { state: 'KEPT', failures: 0, notBefore: 0, problem: undefined });
  }

  /** A person gives it up; it stays to be seen here. Not while it may be on its way. */
  async withdraw(id: string): Promise<void> {
    await this.settle(id, ['REFUSED', 'STOPPED'], { state: 'WITHDRAWN' });
  }

  async ofTask(taskNo: string): Promise<Entry[]> {
    return await this.db.entries.where('[owner+taskNo]').equals([this.owner, taskNo]).sortBy('seq');
  }

  async unsettled(): Promise<Entry[]> {
    const entries = await this.db.entries.where('owner').equals(this.owner).sortBy('seq');
    return entries.filter((entry) => !isSettled(entry));
  }

  /** What may be sent now, the oldest first; each once a round, whatever becomes of the others. */
  async nextDue(except: ReadonlySet<string>): Promise<Entry | undefined> {
    const open = await this.unsettled();
    return open.find(
      (entry, index) =>
        entry.state === 'KEPT' &&
        entry.notBefore <= this.clock.now() &&
        !except.has(entry.id) &&
        !open.slice(0, index).some((earlier) => earlier.taskNo === entry.taskNo && waitsFor(entry, earlier)),
    );
  }

  /** When the next one is due that waits for its time; undefined for none. */
  async nextTime(): Promise<number | undefined> {
    const now = this.clock.now();
    const times = (await this.unsettled()).filter((entry) => entry.state === 'KEPT' && entry.notBefore > now).map((entry) => entry.notBefore);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  /** Marks an entry as begun, in the store before it leaves; from now on it is not rewritten. Undefined if it is no longer to be sent. */
  async begin(id: string): Promise<Entry | undefined> {
    return await this.db.transaction('rw', this.db.entries, async () => {
      const entry = await this.db.entries.get({ id });
      if (entry?.state !== 'KEPT' || entry.notBefore > this.clock.now()) return undefined;
      const begun = { ...entry, sendings: entry.sendings + 1 };
      await this.db.entries.put(begun);
      return begun;
    });
  }

  async update(id: string, changes: Partial<Pick<Entry, 'state' | 'failures' | 'notBefore' | 'sentAt' | 'outcome' | 'problem'>>): Promise<void> {
    await this.db.transaction('rw', this.db.entries, async () => {
      const entry = await this.db.entries.get({ id });
      if (!entry) return;
      await this.db.entries.put({ ...entry, ...changes });
      if (changes.state === 'REFUSED' && entry.kind === 'CHANGE') await this.rebase(entry);
    });
  }

  /** What was made upon a refused change was made upon that change's own base: the server never had the refused one. */
  private async rebase(refused: EntryOf<'CHANGE'>): Promise<void> {
    for (const entry of await this.ofTask(refused.taskNo)) {
      if (entry.kind === 'CHANGE' && entry.state === 'KEPT' && entry.body.base === refused.id) {
        await this.db.entries.put({ ...entry, body: { ...entry.body, base: refused.body.base } });
      }
    }
  }

  private async withdrawRefused(taskNo: string, kinds: ActKind[]): Promise<void> {
    for (const entry of await this.ofTask(taskNo)) {
      if (entry.state === 'REFUSED' && kinds.includes(entry.kind)) await this.update(entry.id, { state: 'WITHDRAWN' });
    }
  }

  private async settle(id: string, from: Entry['state'][], changes: Parameters<Outbox['update']>[1]): Promise<void> {
    await this.db.transaction('rw', this.db.entries, async () => {
      const entry = await this.db.entries.get({ id });
      if (entry && from.includes(entry.state)) await this.update(id, changes);
    });
  }

  private entry(taskNo: string, act: Act, id: string, notBefore: number): Entry {
    return {
      ...act,
      id,
      owner: this.owner,
      taskNo,
      at: this.clock.legal().toISOString(),
      state: 'KEPT',
      sendings: 0,
      failures: 0,
      notBefore,
    };
  }
}
