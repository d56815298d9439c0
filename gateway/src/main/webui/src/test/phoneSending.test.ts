import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Phone } from '../inspector/device/Phone';
import { PhoneDb } from '../inspector/queue/phoneDb';
import { FakeServer } from './phone/FakeServer';

let end: () => void = () => undefined;
const server = new FakeServer();

beforeEach(() => {
  vi.stubGlobal('fetch', server.fetch);
});

afterEach(() => {
  end();
});

it('sends what is kept when the person signs in while a round is finding nobody signed in', async () => {
  let answerSession: () => void = () => undefined;
  let asked = 0;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    if (address !== '/session' || (asked += 1) > 1) return await server.fetch(address, init);
    await new Promise<void>((resolve) => (answerSession = resolve));
    return new Response('{}', { status: 401 });
  });
  const phone = await Phone.of(new PhoneDb('sending'), 'inspector');
  await phone.outbox.write('T1', 'permit', 'FINDING', 'IN_ORDER', { changeId: null, readAt: 0 });
  end = phone.start();
  await vi.waitFor(() => expect(asked).toBe(1));

  phone.sendNow();
  answerSession();

  await vi.waitFor(async () => expect((await phone.outbox.ofTask('T1')).map((entry) => entry.state)).toEqual(['SENT']), 5_000);
});
