import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_FAILURES, pauseAfter } from '../inspector/queue/Sender';
import { sha256 } from '../inspector/queue/sha256';
import { device as deviceOf, SetClock } from './phone/device';
import { FakeServer } from './phone/FakeServer';

if (!globalThis.crypto?.subtle) vi.stubGlobal('crypto', webcrypto);

let server: FakeServer;
let clock: SetClock;
let names = 0;

const device = (name: string, owner?: string) => deviceOf(server, clock, name, owner);
const posted = (path: string) => server.log.filter((request) => request.method !== 'GET' && request.path.endsWith(path));

beforeEach(() => {
  server = new FakeServer();
  clock = new SetClock();
  names += 1;
  vi.stubGlobal('fetch', server.fetch);
});

describe('a phone', () => {
  it('keeps what was entered when the page is closed, and sends it once after it is opened again', async () => {
    const before = device(`phone-${names}`);
    await before.answer('IN_ORDER');
    await before.outbox.add('T1', { kind: 'NOTE', body: { kind: 'STATEMENT', subject: '李厂长', content: '设施正常' } });
    before.db.close();

    const after = device(`phone-${names}`);
    expect(await after.sender.round()).toBe('done');
    expect(await after.sender.round()).toBe('done');

    expect(await after.states()).toEqual(['SENT', 'SENT']);
    expect(server.changes.map((change) => change.value)).toEqual(['IN_ORDER']);
    expect([...server.notes.values()]).toEqual([expect.objectContaining({ subject: '李厂长' })]);
    expect(posted('visit/changes')).toHaveLength(1);
  });

  it('sends again under the same name when the answer was lost, and counts once', async () => {
    const phone = device(`phone-${names}`);
    server.status = 'PREPARED';
    const id = await phone.outbox.add('T1', {
      kind: 'ARRIVAL',
      body: { arrivedFrom: { longitude: 121.5, latitude: 38.9, accuracyMetres: 8 }, noticeGiven: true, certificatesShown: [] },
    });
    server.trouble = ({ method }) => (method === 'POST' ? 'lost-answer' : undefined);
    expect(await phone.sender.round()).toBe('no-signal');
    expect(await phone.states()).toEqual(['KEPT']);

    server.trouble = () => undefined;
    expect(await phone.sender.round()).toBe('done');

    expect(posted('/visit').map((request) => request.key)).toEqual([id, id]);
    expect(posted('/visit')[0]?.body).toEqual(posted('/visit')[1]?.body);
    expect(server.acts).toEqual(['visit']);
    expect(await phone.states()).toEqual(['SENT']);
  });

  it('makes a new change when a field is written again after the first may have arrived', async () => {
    const phone = device(`phone-${names}`);
    await phone.book.takeAlong();
    await phone.answer('IN_ORDER');
    await phone.answer('NOT_CHECKED');
    expect(await phone.states()).toEqual(['KEPT']);
    server.trouble = ({ path }) => (path.endsWith('changes') ? 'lost-answer' : undefined);
    await phone.sender.round();

    await phone.answer('PROBLEM');
    server.trouble = () => undefined;
    clock.pass(10);
    await phone.sender.round();

    expect(server.changes.map(({ value, state }) => [value, state])).toEqual([
      ['NOT_CHECKED', 'REPLACED'],
      ['PROBLEM', 'STANDS'],
    ]);
    expect(await phone.shown()).toMatchObject({ value: 'PROBLEM', choices: [] });
  });

  it('goes on upon its own change while the task was not read again', async () => {
    const phone = device(`phone-${names}`);
    await phone.book.takeAlong();
    await phone.answer('IN_ORDER');
    server.trouble = ({ method, path }) => (method === 'GET' && path.endsWith('/T1') ? 503 : undefined);
    clock.pass(10);
    await phone.sender.round();
    expect(await phone.shown()).toMatchObject({ value: 'IN_ORDER', state: 'SENT' });

    await phone.answer('PROBLEM');
    clock.pass(10);
    await phone.sender.round();
    expect(server.changes.map((change) => change.state)).toEqual(['REPLACED', 'STANDS']);
  });

  it('shows both values of a field that two devices wrote, until a person chooses', async () => {
    const [one, two] = [device(`phone-${names}-a`), device(`phone-${names}-b`)];
    await one.book.takeAlong();
    await two.book.takeAlong();
    await one.answer('IN_ORDER');
    await two.answer('PROBLEM');
    clock.pass(10);
    await one.sender.round();
    clock.pass(10);
    await two.sender.round();

    const conflict = await two.shown();
    expect(conflict.choices.map((choice) => choice.value)).toEqual(['IN_ORDER', 'PROBLEM']);
    expect(conflict.value).toBe('PROBLEM');
    await one.book.takeAlong();
    expect((await one.shown()).choices).toHaveLength(2);

    const chosen = conflict.choices[1];
    if (!chosen) throw new Error('no choice');
    await two.outbox.add('T1', { kind: 'CHOICE', body: { item: 'permit', field: 'FINDING', changeId: chosen.changeId, value: chosen.value } });
    expect((await two.shown()).choices).toEqual([]);
    clock.pass(10);
    await two.sender.round();
    expect(server.changes.map(({ value, state }) => [value, state])).toEqual([
      ['IN_ORDER', 'DROPPED'],
      ['PROBLEM', 'STANDS'],
    ]);
    await one.book.takeAlong();
    expect(await one.shown()).toMatchObject({ value: 'PROBLEM', choices: [] });
  });

  it('does not let a refused item hold up the others, but the end of the visit', async () => {
    const phone = device(`phone-${names}`);
    await phone.book.takeAlong();
    await phone.answer('IN_ORDER', 'permit');
    await phone.answer('IN_ORDER', 'outlets');
    await phone.answer('IN_ORDER', 'ledger');
    const body = { outletsChecked: [], signedBy: null, signatureId: null, refusalToSign: '拒签' };
    await phone.outbox.add('T1', { kind: 'DEPARTURE', body });
    server.trouble = ({ body: sent }) => (JSON.stringify(sent ?? '').includes('outlets"') ? 400 : undefined);
    await phone.sender.round();

    expect(await phone.states()).toEqual(['SENT', 'REFUSED', 'SENT', 'KEPT']);
    expect(posted('visit/finish')).toHaveLength(0);
    const refused = (await phone.outbox.ofTask('T1'))[1];
    expect(refused?.problem).toMatchObject({ status: 400, title: 'refused 400' });

    await phone.outbox.withdraw(refused?.id ?? '');
    await phone.sender.round();
    expect(await phone.states()).toEqual(['SENT', 'WITHDRAWN', 'SENT', 'SENT']);
    expect(server.status).toBe('REPORTED');
  });

  it('makes a later change upon what the server has when the one before it was refused', async () => {
    const phone = device(`phone-${names}`);
    await phone.book.takeAlong();
    await phone.answer('PROBLEM');
    server.trouble = ({ path }) => (path.endsWith('changes') ? 'no-answer' : undefined);
    await phone.sender.round();
    await phone.answer('IN_ORDER');
    const first = (await phone.outbox.ofTask('T1'))[0]?.id ?? '';
    server.trouble = ({ body }) => (JSON.stringify(body ?? '').includes(`"id":"${first}"`) ? 400 : undefined);
    await phone.sender.round();

    expect(await phone.states()).toEqual(['REFUSED', 'SENT']);
    expect(server.changes.map(({ value, state }) => [value, state])).toEqual([['IN_ORDER', 'STANDS']]);
  });

  it('keeps everything when the session has expired, and sends it after signing in', async () => {
    const phone = device(`phone-${names}`);
    await phone.answer('IN_ORDER');
    server.user = null;
    expect(await phone.sender.round()).toBe('signed-out');
    expect(await phone.states()).toEqual(['KEPT']);

    server.user = 'inspector';
    server.trouble = ({ path }) => (path.endsWith('changes') ? 401 : undefined);
    expect(await phone.sender.round()).toBe('signed-out');
    expect(await phone.states()).toEqual(['KEPT']);

    server.trouble = () => undefined;
    expect(await phone.sender.round()).toBe('done');
    expect(await phone.states()).toEqual(['SENT']);
  });

  it("never sends in somebody else's name", async () => {
    const phone = device(`phone-${names}`);
    await phone.answer('IN_ORDER');
    server.user = 'inspector2';
    expect(await phone.sender.round()).toBe('somebody-else');
    expect(posted('visit/changes')).toHaveLength(0);
  });

  it('tries with growing pauses, then stops and waits for a person', async () => {
    const phone = device(`phone-${names}`);
    await phone.answer('IN_ORDER');
    server.trouble = ({ path }) => (path.endsWith('changes') ? 503 : undefined);
    for (let round = 1; round <= MOST_FAILURES + 3; round += 1) {
      await phone.sender.round();
      await phone.sender.round();
      clock.pass(pauseAfter(round));
    }
    expect(posted('visit/changes')).toHaveLength(MOST_FAILURES);
    const [stopped] = await phone.outbox.ofTask('T1');
    expect(stopped?.state).toBe('STOPPED');

    server.trouble = () => undefined;
    await phone.outbox.again(stopped?.id ?? '');
    await phone.sender.round();
    expect(await phone.states()).toEqual(['SENT']);
  });

  it('sends the bytes of a photograph as the camera gave them, under their hash, and none that were damaged', async () => {
    const phone = device(`phone-${names}`);
    const bytes = webcrypto.getRandomValues(new Uint8Array(4096)).buffer;
    const facts = { shows: 'ITEM', reference: 'permit', mediaType: 'image/jpeg', fix: { longitude: 121.5, latitude: 38.9, accuracyMetres: 9 } } as const;
    const id = await phone.outbox.photograph('T1', bytes, facts);
    const damaged = await phone.outbox.photograph('T1', bytes.slice(0, 100), facts);
    await phone.db.bytes.update(damaged, { bytes: new Uint8Array(100).buffer });
    await phone.sender.round();

    const sent = server.files.get(id);
    const request = posted(`files/${id}`)[0];
    expect(sent).toEqual(new Uint8Array(bytes));
    expect(request?.query.get('sha256')).toBe(await sha256(bytes));
    expect(request?.query.get('accuracyMetres')).toBe('9');
    expect(server.files.has(damaged)).toBe(false);
    expect(await phone.states()).toEqual(['SENT', 'REFUSED']);
  });

  it('lets a photograph wait for its position, and go without one when there is none', async () => {
    const phone = device(`phone-${names}`);
    const facts = { shows: 'PANORAMA', reference: '', mediaType: 'image/jpeg', fix: null } as const;
    const located = await phone.outbox.photograph('T1', new Uint8Array([1, 2, 3]).buffer, facts);
    const unlocated = await phone.outbox.photograph('T1', new Uint8Array([4, 5, 6]).buffer, facts);
    await phone.outbox.locate(located, { longitude: 121.5, latitude: 38.9, accuracyMetres: 12 });
    await phone.sender.round();
    expect([...server.files.keys()]).toEqual([located]);
    expect(posted(`files/${located}`)[0]?.query.get('longitude')).toBe('121.5');

    clock.pass(20_001);
    await phone.sender.round();
    expect([...server.files.keys()]).toEqual([located, unlocated]);
    expect(posted(`files/${unlocated}`)[0]?.query.has('longitude')).toBe(false);
  });

  it('sends nothing of a visit before the arrival was accepted', async () => {
    const phone = device(`phone-${names}`);
    const arrivedFrom = { longitude: 1, latitude: 2, accuracyMetres: 5 };
    await phone.outbox.add('T1', { kind: 'ARRIVAL', body: { arrivedFrom, noticeGiven: true, certificatesShown: [] } });
    await phone.answer('IN_ORDER');
    server.trouble = ({ path }) => (path.endsWith('/visit') ? 409 : undefined);
    await phone.sender.round();
    expect(await phone.states()).toEqual(['REFUSED', 'KEPT']);
    expect(server.changes).toEqual([]);

    server.trouble = () => undefined;
    await phone.outbox.add('T1', { kind: 'ARRIVAL', body: { arrivedFrom, noticeGiven: true, certificatesShown: ['21'] } });
    await phone.sender.round();
    expect(await phone.states()).toEqual(['WITHDRAWN', 'SENT', 'SENT']);
  });

  it('sends a new end of the visit, after what was added, in the place of one that was refused', async () => {
    const phone = device(`phone-${names}`);
    await phone.book.takeAlong();
    const leave = () =>
      phone.outbox.add('T1', { kind: 'DEPARTURE', body: { outletsChecked: [], signedBy: '孙立', signatureId: null, refusalToSign: null } });
    await leave();
    server.trouble = ({ path }) => (path.endsWith('finish') ? 409 : undefined);
    await phone.sender.round();
    await phone.answer('IN_ORDER');
    await leave();
    server.trouble = () => undefined;
    clock.pass(10);
    await phone.sender.round();
    expect(await phone.states()).toEqual(['WITHDRAWN', 'SENT', 'SENT']);
    expect(posted('/changes').length).toBe(1);
    expect(server.status).toBe('REPORTED');
  });
});
