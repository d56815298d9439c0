import type { PhoneClock } from '../queue/Outbox';
import type { PhoneDb } from '../queue/phoneDb';

const KEY = 'clockOffset';

/** The legal time, as the last answer of the server told it and the device counted on (F-16). */
export class LegalPhoneClock implements PhoneClock {
  private constructor(
    private readonly db: PhoneDb,
    private offset: number,
  ) {}

  static async of(db: PhoneDb): Promise<LegalPhoneClock> {
    return new LegalPhoneClock(db, (await db.valueOf<number>(KEY)) ?? 0);
  }

  now(): number {
    return Date.now();
  }

  legal(): Date {
    return new Date(Date.now() + this.offset);
  }

  async setBy(legal: string): Promise<void> {
    this.offset = Date.parse(legal) - Date.now();
    await this.db.keepValue(KEY, this.offset);
  }
}
