import { ApiError, problemFrom } from '../../api/client';
import { taskView, whoIsSignedIn, type TaskView } from '../../api/phone';
import type { Entry } from './entry';
import type { Outbox, PhoneClock } from './Outbox';
import { sendEntry, type Receipt } from './requests';
import { sha256 } from './sha256';

/** How a round ended: all that was due went, there is no signal, nobody is signed in, or somebody else is. */
export type RoundEnd = 'done' | 'no-signal' | 'signed-out' | 'somebody-else' | 'busy';

/** Faults of the server in a row after which an entry stops and waits for a person. */
export const MOST_FAILURES = 8;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;
const LOCK = 'onepermit.inspector.sending';
const DAMAGED = 'urn:onepermit:problem:phone/damaged';

/** The pause after so many faults in a row. */
export function pauseAfter(failures: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, failures - 1));
}

/** Sends what is kept, one thing after another, from one window at a time. */
export class Sender {
  private isRunning = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly device: string,
    private readonly clock: PhoneClock,
    /** Takes the task as the server tells it after something was sent. */
    private readonly onView: (view: TaskView, readAt: number) => Promise<void>,
  ) {}

  /** Two windows send in turn: an entry that both saw would arrive twice, which is harmless, but in any order, which is not. */
  async round(): Promise<RoundEnd> {
    if (this.isRunning) return 'busy';
    this.isRunning = true;
    try {
      if (!('locks' in navigator)) return await this.sendAll();
      return await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? this.sendAll() : 'busy'));
    } finally {
      this.isRunning = false;
    }
  }

  private async sendAll(): Promise<RoundEnd> {
    const tried = new Set<string>();
    const touched = new Set<string>();
    let end: RoundEnd | undefined;
    for (;;) {
      const entry = await this.outbox.nextDue(tried);
      if (!entry) break;
      // Asked only when there is something to send, so that a device at rest is quiet.
      if (tried.size === 0) end = await this.whoseSession();
      if (end) break;
      tried.add(entry.id);
      end = await this.sendOne(entry, touched);
      if (end) break;
    }
    if (end !== 'no-signal' && end !== 'signed-out') await this.readAgain(touched);
    return end ?? 'done';
  }

  /** Undefined if the session is that of the person whose entries these are. */
  private async whoseSession(): Promise<RoundEnd | undefined> {
    try {
      return (await whoIsSignedIn()).user === this.outbox.owner ? undefined : 'somebody-else';
    } catch (error) {
      return error instanceof ApiError && error.status === 401 ? 'signed-out' : 'no-signal';
    }
  }

  private async sendOne(due: Entry, touched: Set<string>): Promise<RoundEnd | undefined> {
    const entry = await this.outbox.begin(due.id);
    if (!entry) return undefined;
    const begunAt = this.clock.now();
    try {
      const receipt = await this.transfer(entry);
      await this.outbox.update(entry.id, { state: 'SENT', sentAt: this.clock.now(), outcome: receipt.outcome, failures: 0, problem: undefined });
      if (receipt.view) {
        await this.onView(receipt.view, begunAt);
        touched.delete(entry.taskNo);
      } else {
        touched.add(entry.taskNo);
      }
      return undefined;
    } catch (error) {
      return await this.failed(entry, error);
    }
  }

  private async transfer(entry: Entry): Promise<Receipt> {
    if (entry.kind !== 'FILE') return await sendEntry(entry, this.device);
    const kept = await this.outbox.db.bytes.get(entry.id);
    if (!kept || (await sha256(kept.bytes)) !== entry.body.sha256) throw new ApiError({ type: DAMAGED, title: '', status: 422 });
    return await sendEntry(entry, this.device, kept.bytes);
  }

  private async failed(entry: Entry, error: unknown): Promise<RoundEnd | undefined> {
    // A time-out of ours says as little as no answer: it may have arrived or not.
    const problem = error instanceof ApiError ? error.problem : problemFrom(0, '');
    if (problem.status === 0) return 'no-signal';
    if (problem.status === 401) return 'signed-out';
    if (!isFaultOfServer(problem.status, problem.type)) {
      await this.outbox.update(entry.id, { state: 'REFUSED', problem });
      return undefined;
    }
    const failures = entry.failures + 1;
    const asked = error instanceof ApiError ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
    await this.outbox.update(entry.id, {
      state: failures >= MOST_FAILURES ? 'STOPPED' : 'KEPT',
      failures,
      notBefore: this.clock.now() + Math.max(asked, pauseAfter(failures)),
      problem,
    });
    return undefined;
  }

  private async readAgain(taskNos: Set<string>): Promise<void> {
    for (const taskNo of taskNos) {
      try {
        const readAt = this.clock.now();
        await this.onView(await taskView(taskNo), readAt);
      } catch (error) {
        // What was sent is sent; the task is read again with the next round or when the list is taken along.
        if (!(error instanceof ApiError) && !(error instanceof DOMException)) throw error;
      }
    }
  }
}

function isFaultOfServer(status: number, type: string): boolean {
  return status === 408 || status === 429 || status >= 500 || type.endsWith('/idempotency-in-progress') || type.endsWith('platform/conflict');
}
