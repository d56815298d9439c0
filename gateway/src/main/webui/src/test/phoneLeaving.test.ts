import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveDevice, leaveOthers } from '../inspector/queue/leave';
import { device as deviceOf, SetClock } from './phone/device';
import { FakeServer } from './phone/FakeServer';

if (!globalThis.crypto?.subtle) vi.stubGlobal('crypto', webcrypto);

let server: FakeServer;
let clock: SetClock;
let names = 0;

const device = (name: string, owner?: string) => deviceOf(server, clock, name, owner);

beforeEach(() => {
  server = new FakeServer();
  clock = new SetClock();
  names += 1;
  vi.stubGlobal('fetch', server.fetch);
});

describe('leaving a device', () => {
  it('removes what was sent and the files, and keeps what was not', async () => {
    const phone = device(`leaving-${names}`);
    await phone.book.takeAlong();
    const facts = { shows: 'OTHER', reference: '', mediaType: 'image/png', fix: { longitude: 1, latitude: 1, accuracyMetres: 1 } } as const;
    const sent = await phone.outbox.photograph('T1', new Uint8Array([1]).buffer, facts);
    await phone.sender.round();
    const unsent = await phone.outbox.photograph('T1', new Uint8Array([2]).buffer, facts);

    await leaveDevice(phone.db, 'inspector', false);
    expect(await phone.db.tasks.count()).toBe(0);
    expect(await phone.db.bytes.get(sent)).toBeUndefined();
    expect(await phone.db.bytes.get(unsent)).toBeDefined();
    expect((await phone.outbox.unsettled()).map((entry) => entry.id)).toEqual([unsent]);

    await leaveDevice(phone.db, 'inspector', true);
    expect(await phone.db.entries.count()).toBe(0);
    expect(await phone.db.bytes.count()).toBe(0);
  });

  it('shows nothing of one person to the next', async () => {
    const first = device(`leaving-${names}`);
    await first.book.takeAlong();
    await first.answer('IN_ORDER');
    const next = device(`leaving-${names}`, 'inspector2');
    await leaveOthers(next.db, 'inspector2');
    expect(await next.outbox.unsettled()).toEqual([]);
    expect(await next.db.tasks.count()).toBe(0);
    expect(await first.outbox.unsettled()).toHaveLength(1);
  });

  it('keeps a task whole as long as anything of it was not sent, though it is no longer on the list', async () => {
    const phone = device(`leaving-${names}`);
    await phone.book.takeAlong();
    await phone.answer('IN_ORDER');
    server.status = 'CANCELLED';
    await phone.book.takeAlong();
    expect(await phone.db.tasks.count()).toBe(1);

    clock.pass(10);
    await phone.sender.round();
    await phone.book.takeAlong();
    expect(await phone.db.tasks.count()).toBe(0);
    expect(await phone.db.entries.count()).toBe(0);
  });
});
