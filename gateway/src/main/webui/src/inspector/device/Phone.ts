import { liveQuery } from 'dexie';
import { ApiError } from '../../api/client';
import { leaveOthers } from '../queue/leave';
import { Outbox } from '../queue/Outbox';
import type { PhoneDb } from '../queue/phoneDb';
import { Sender, type RoundEnd } from '../queue/Sender';
import { TaskBook } from '../queue/TaskBook';
import { LegalPhoneClock } from './clock';

/** What a person is told of sending and reading. */
export interface PhoneStatus {
  isSending: boolean;
  isTaking: boolean;
  end?: RoundEnd;
  /** No signal for so many rounds that the phone stopped trying by itself. */
  hasGivenUp: boolean;
  takingFailed?: unknown;
}

const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 60_000;
/** About half an hour without an answer. */
const MOST_ROUNDS = 35;

/** One person's phone: what is kept, and when it is sent. */
export class Phone {
  private status: PhoneStatus = { isSending: false, isTaking: false, hasGivenUp: false };
  private readonly listeners = new Set<() => void>();
  private silent = 0;
  private pausedUntil = 0;
  private isAskedAgain = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(
    readonly db: PhoneDb,
    readonly device: string,
    readonly clock: LegalPhoneClock,
    readonly outbox: Outbox,
    readonly book: TaskBook,
    private readonly sender: Sender,
  ) {}

  static async of(db: PhoneDb, owner: string): Promise<Phone> {
    await leaveOthers(db, owner);
    const device = await db.deviceName();
    const clock = await LegalPhoneClock.of(db);
    const outbox = new Outbox(db, owner, clock);
    const book = new TaskBook(outbox, clock, (legal) => clock.setBy(legal));
    const sender = new Sender(outbox, device, clock, (view, readAt) => book.takeView(view, readAt));
    return new Phone(db, device, clock, outbox, book, sender);
  }

  /** Sends whenever there is something to send and somewhere to send it; returns the end of it. */
  start(): () => void {
    const news = liveQuery(() => this.outbox.unsettled()).subscribe(() => this.kick());
    const again = () => this.sendNow();
    const seen = () => document.visibilityState === 'visible' && this.sendNow();
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', seen);
    return () => {
      news.unsubscribe();
      clearTimeout(this.timer);
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', seen);
    };
  }

  /** A person, or a signal that came back, ends every pause of the phone's own. */
  sendNow(): void {
    this.silent = 0;
    this.pausedUntil = 0;
    this.isAskedAgain = this.status.isSending;
    this.tell({ hasGivenUp: false });
    this.kick();
  }

  async takeAlong(): Promise<void> {
    this.tell({ isTaking: true, takingFailed: undefined });
    try {
      await this.book.takeAlong();
      await this.db.keepValue(`takenAt ${this.outbox.owner}`, this.clock.now());
      this.tell({ isTaking: false });
    } catch (error) {
      if (!(error instanceof ApiError) && !(error instanceof DOMException)) throw error;
      this.tell({ isTaking: false, takingFailed: error });
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): PhoneStatus => this.status;

  private kick(): void {
    if (Date.now() < this.pausedUntil || this.status.hasGivenUp) return;
    void this.round();
  }

  private async round(): Promise<void> {
    if (this.status.isSending) return;
    this.tell({ isSending: true });
    const end = navigator.onLine ? await this.sender.round().catch(this.broken) : 'no-signal';
    this.tell({ isSending: false, end });
    this.silent = end === 'no-signal' ? this.silent + 1 : 0;
    this.tell({ hasGivenUp: this.silent > MOST_ROUNDS });
    if (this.isAskedAgain) {
      // Asked for during the round, as when the person signs in: what the round met may be over.
      this.isAskedAgain = false;
      this.silent = 0;
      await this.round();
    } else {
      await this.plan(end);
    }
  }

  /** The store itself failed, as when the device is full: said like no signal, tried again like it. */
  private readonly broken = (): RoundEnd => 'no-signal';

  private async plan(end: RoundEnd): Promise<void> {
    clearTimeout(this.timer);
    if (end === 'signed-out' || end === 'somebody-else') {
      // Signing in begins it again.
      this.pausedUntil = Infinity;
      return;
    }
    const pause = end === 'no-signal' ? Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (this.silent - 1)) : await this.untilNext();
    if (this.status.hasGivenUp) return;
    this.pausedUntil = end === 'no-signal' ? Date.now() + pause : 0;
    this.timer = setTimeout(() => {
      this.pausedUntil = 0;
      this.kick();
    }, pause);
  }

  private async untilNext(): Promise<number> {
    const next = await this.outbox.nextTime();
    return next === undefined ? LONGEST_PAUSE : Math.max(next - this.clock.now(), 0);
  }

  private tell(news: Partial<PhoneStatus>): void {
    this.status = { ...this.status, ...news };
    this.listeners.forEach((listener) => listener());
  }
}
