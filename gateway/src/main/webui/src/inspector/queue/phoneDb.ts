import { Dexie, type EntityTable, type Table } from 'dexie';
import type { ObjectFile } from '../../api/phone';
import type { Entry } from './entry';

/** A task with the object's file, as it was read last. */
export interface KeptTask {
  owner: string;
  taskNo: string;
  file: ObjectFile;
  /** When reading the task began, in milliseconds of the device. */
  readAt: number;
}

/** The bytes of a photograph, exactly as the camera gave them. */
export interface KeptBytes {
  id: string;
  owner: string;
  bytes: ArrayBuffer;
}

/** What is being written and is not an entry yet. */
export interface Draft {
  owner: string;
  taskNo: string;
  name: string;
  value: unknown;
}

/** Single values: who works here, the device's name, how far its clock is off, the code tables. */
export interface KeptValue {
  key: string;
  value: unknown;
}

/** Everything that the phone keeps. Every row but the single values belongs to one person. */
export class PhoneDb extends Dexie {
  entries!: EntityTable<Entry, 'seq'>;
  bytes!: EntityTable<KeptBytes, 'id'>;
  tasks!: Table<KeptTask, [string, string]>;
  drafts!: Table<Draft, [string, string, string]>;
  values!: EntityTable<KeptValue, 'key'>;

  constructor(name = 'onepermit-inspector') {
    super(name);
    this.version(1).stores({
      entries: '++seq, &id, owner, [owner+taskNo], [owner+state]',
      bytes: 'id, owner',
      tasks: '[owner+taskNo], owner',
      drafts: '[owner+taskNo+name], owner',
      values: 'key',
    });
  }

  async valueOf<T>(key: string): Promise<T | undefined> {
    return (await this.values.get(key))?.value as T | undefined;
  }

  async keepValue(key: string, value: unknown): Promise<void> {
    await this.values.put({ key, value });
  }

  /** The device's own name, made once. */
  async deviceName(): Promise<string> {
    return await this.transaction('rw', this.values, async () => {
      const known = await this.valueOf<string>('device');
      if (known) return known;
      const made = `phone-${crypto.randomUUID()}`;
      await this.keepValue('device', made);
      return made;
    });
  }
}
