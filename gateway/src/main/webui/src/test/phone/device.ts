import { Outbox, type PhoneClock } from '../../inspector/queue/Outbox';
import { fieldState } from '../../inspector/queue/fields';
import { PhoneDb } from '../../inspector/queue/phoneDb';
import { Sender } from '../../inspector/queue/Sender';
import { TaskBook } from '../../inspector/queue/TaskBook';
import type { FakeServer } from './FakeServer';

/** Time that passes when the test says so. */
export class SetClock implements PhoneClock {
  millis = Date.parse('2026-11-24T08:00:00Z');
  now = () => this.millis;
  legal = () => new Date(this.millis);
  pass(milliseconds: number) {
    this.millis += milliseconds;
  }
}

/** A device: its store outlives the page, so the same name opens the same store again. */
export function device(server: FakeServer, clock: PhoneClock, name: string, owner = 'inspector') {
  const db = new PhoneDb(name);
  const outbox = new Outbox(db, owner, clock);
  const book = new TaskBook(outbox, clock, () => Promise.resolve());
  const sender = new Sender(outbox, name, clock, (view, readAt) => book.takeView(view, readAt));
  const shown = async (item = 'permit') => {
    const { file, readAt } = (await db.tasks.get([owner, 'T1'])) ?? { file: server.file(), readAt: 0 };
    const view = file.task.items.find((one) => one.key === item);
    if (!view) throw new Error(item);
    return fieldState(view, 'FINDING', await outbox.ofTask('T1'), readAt);
  };
  const answer = async (value: string, item = 'permit') => {
    await outbox.write('T1', item, 'FINDING', value, (await shown(item)).seen);
  };
  const states = async () => (await outbox.ofTask('T1')).map((entry) => entry.state);
  return { db, outbox, book, sender, answer, shown, states };
}
