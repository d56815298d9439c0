import { objectFile, ownTasks, type ObjectFile, type TaskStatus, type TaskView } from '../../api/phone';
import { isSettled } from './entry';
import type { Outbox, PhoneClock } from './Outbox';
import type { KeptTask } from './phoneDb';

const toDo: TaskStatus[] = ['ON_SITE', 'PREPARED', 'CREATED'];
/** A finished task stays to be seen for a day. */
const A_DAY = 86_400_000;

/** The tasks that one person takes along, each with the object's whole file. */
export class TaskBook {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: PhoneClock,
    /** Told the legal time of every answer. */
    private readonly onLegalTime: (legal: string) => Promise<void>,
  ) {}

  /**
   * Reads all tasks that are to do, with their files, and lets go of those that are not one's own any more. What fails leaves what is here.
   *
   * @return how many were read
   */
  async takeAlong(): Promise<number> {
    const pages = await Promise.all(toDo.map((status) => ownTasks(status)));
    const taskNos = [...new Set(pages.flatMap((page) => page.items.map((task) => task.taskNo)))];
    for (const taskNo of taskNos) {
      const readAt = this.clock.now();
      await this.keep(await objectFile(taskNo), readAt);
    }
    await this.letGo(new Set(taskNos));
    return taskNos.length;
  }

  /** @param readAt when reading began: what was sent later is not in it */
  async keep(file: ObjectFile, readAt: number): Promise<void> {
    await this.onLegalTime(file.task.serverTime);
    const row: KeptTask = { owner: this.outbox.owner, taskNo: file.task.taskNo, file, readAt };
    await this.outbox.db.tasks.put(row);
  }

  /** Takes what the server says of a task now; the rest of the object's file stays as it is. */
  async takeView(task: TaskView, readAt: number): Promise<void> {
    await this.onLegalTime(task.serverTime);
    const { db, owner } = this.outbox;
    await db.transaction('rw', db.tasks, async () => {
      const row = await db.tasks.get([owner, task.taskNo]);
      if (row) await db.tasks.put({ ...row, file: { ...row.file, task }, readAt });
    });
  }

  private async letGo(kept: Set<string>): Promise<void> {
    const { db, owner } = this.outbox;
    for (const row of await db.tasks.where('owner').equals(owner).toArray()) {
      if (!kept.has(row.taskNo) && this.isPast(row)) await this.forget(row.taskNo);
    }
  }

  private isPast(row: KeptTask): boolean {
    const reported = row.file.task.reportedAt;
    return !reported || this.clock.legal().getTime() - Date.parse(reported) > A_DAY;
  }

  /** Removes a task with everything of it that was sent; a task of which anything is only here stays whole. */
  async forget(taskNo: string): Promise<void> {
    const { db, owner } = this.outbox;
    await db.transaction('rw', [db.tasks, db.entries, db.bytes, db.drafts], async () => {
      const entries = await this.outbox.ofTask(taskNo);
      if (entries.some((entry) => !isSettled(entry))) return;
      await db.bytes.bulkDelete(entries.map((entry) => entry.id));
      await db.entries.bulkDelete(entries.map((entry) => entry.seq ?? 0));
      await db.drafts.where('[owner+taskNo+name]').between([owner, taskNo, ''], [owner, taskNo, '\uffff']).delete();
      await db.tasks.delete([owner, taskNo]);
    });
  }
}
