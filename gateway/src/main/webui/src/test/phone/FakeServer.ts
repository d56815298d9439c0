import type { ChangeState, ItemView, ObjectFile, TaskView } from '../../api/phone';

interface Change {
  id: string;
  item: string;
  field: 'FINDING' | 'FACTS';
  value: string | null;
  base: string | null;
  device: string;
  state: ChangeState;
}

interface Request {
  method: string;
  path: string;
  query: URLSearchParams;
  key: string | null;
  body: unknown;
}

type Trouble = 'no-answer' | 'lost-answer' | number;

const keys = ['permit', 'outlets', 'ledger'];

/** Stands in for the inspection service at the other end of fetch: counts by id and key, merges by base, as the service does. */
export class FakeServer {
  user: string | null = 'inspector';
  status: TaskView['status'] = 'ON_SITE';
  readonly changes: Change[] = [];
  readonly notes = new Map<string, unknown>();
  readonly files = new Map<string, Uint8Array>();
  readonly acts: string[] = [];
  readonly log: Request[] = [];
  /** Asked for every request; what it says happens to it instead. */
  trouble: (request: Request) => Trouble | undefined = () => undefined;
  private readonly answered = new Map<string, string>();

  fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address, 'http://phone.test');
    const headers = new Headers(init.headers);
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : init.body;
    const request: Request = { method: init.method ?? 'GET', path: url.pathname, query: url.searchParams, key: headers.get('Idempotency-Key'), body };
    this.log.push(request);
    const trouble = this.trouble(request);
    if (trouble === 'no-answer') throw new TypeError('network');
    if (typeof trouble === 'number') return problem(trouble);
    const answer = this.answer(request);
    if (trouble === 'lost-answer') throw new TypeError('network');
    return answer;
  };

  view(taskNo = 'T1'): TaskView {
    return {
      taskNo,
      kind: 'DRAW',
      type: 'ROUTINE',
      status: this.status,
      site: { objectNo: 'O1', uscc: 'U', unitName: '甘井子污水处理厂', address: '滨河路1号', division: '210211', longitude: 121.5, latitude: 38.9 },
      dueOn: '2026-12-01',
      overdue: false,
      seats: [],
      method: 'SITE',
      items: keys.map((key, index) => this.item(key, index + 1)),
      visit: null,
      serverTime: '2026-11-24T16:00:00+08:00',
    };
  }

  file(taskNo = 'T1'): ObjectFile {
    return { task: this.view(taskNo), permit: null, permitReadable: true, earlierVisits: [], openRectifications: [], readAt: '2026-11-24T16:00:00+08:00' };
  }

  /** What a device of a colleague writes. */
  colleague(id: string, item: string, value: string): void {
    this.keep({ id, item, field: 'FINDING', value, base: this.standing(item, 'FINDING')?.id ?? null, device: 'other', state: 'STANDS' });
  }

  private answer({ method, path, key, body, query }: Request): Response {
    if (path === '/session') return this.user ? json({ user: this.user, name: this.user, roles: ['INSPECTOR'] }) : problem(401);
    if (!this.user) return problem(401);
    const rest = path.replace(/^\/api\/inspection\/v1\/tasks\/?/, '');
    if (rest === '') return json({ items: query.get('status') === this.status ? [{ taskNo: 'T1' }] : [], total: 1, page: 1, size: 100 });
    const [taskNo, ...tail] = rest.split('/');
    const at = tail.join('/');
    if (method === 'GET') return json(at === 'file' ? this.file(taskNo) : this.view(taskNo));
    if (at === 'visit/changes') return json((body as { changes: Change[] }).changes.map((change) => this.keep(change)));
    if (at.startsWith('visit/notes/')) {
      this.notes.set(at.slice('visit/notes/'.length), body);
      return json(undefined);
    }
    if (at.startsWith('files/')) {
      this.files.set(at.slice('files/'.length), new Uint8Array(body as ArrayBuffer));
      return json({ id: at.slice('files/'.length) });
    }
    const known = this.answered.get(key ?? '');
    if (!known) this.acts.push(at);
    if (at === 'visit' || at === 'preparation') this.status = at === 'visit' ? 'ON_SITE' : 'PREPARED';
    if (at === 'visit/finish') this.status = 'REPORTED';
    if (at === 'visit/resolutions') this.choose((body as { changeId: string }).changeId);
    if (key) this.answered.set(key, at);
    return json(this.view(taskNo));
  }

  private keep(made: Change): { id: string; state: ChangeState } {
    const known = this.changes.find((change) => change.id === made.id);
    if (known) return { id: known.id, state: known.state };
    const standing = this.standing(made.item, made.field);
    const state: ChangeState = (standing?.id ?? null) === made.base ? 'STANDS' : standing?.value === made.value ? 'AGREES' : 'CONFLICTS';
    if (state === 'STANDS' && standing) standing.state = 'REPLACED';
    this.changes.push({ ...made, state });
    return { id: made.id, state };
  }

  private choose(id: string): void {
    const chosen = this.changes.find((change) => change.id === id);
    this.changes
      .filter((change) => change.item === chosen?.item && change.field === chosen.field && ['STANDS', 'CONFLICTS'].includes(change.state))
      .forEach((change) => (change.state = change.id === id ? 'STANDS' : 'DROPPED'));
  }

  private standing(item: string, field: string): Change | undefined {
    return this.changes.find((change) => change.item === item && change.field === field && change.state === 'STANDS');
  }

  private item(key: string, number: number): ItemView {
    const value = (change: Change) => ({ changeId: change.id, value: change.value, by: change.device, at: '2026-11-24T16:00:00+08:00' });
    const standing = (field: string) => {
      const change = this.standing(key, field);
      return change ? value(change) : null;
    };
    const conflicts = this.changes
      .filter((change) => change.item === key && change.state === 'CONFLICTS')
      .map((change) => ({ ...value(change), field: change.field, device: change.device }));
    return { number, key, zh: key, en: key, basis: 'R §2', mandatory: true, finding: standing('FINDING'), facts: standing('FACTS'), conflicts };
  }
}

function json(body: unknown): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), { status: body === undefined ? 204 : 200 });
}

function problem(status: number): Response {
  return new Response(JSON.stringify({ type: 'urn:onepermit:problem:visit/unknown-field', title: `refused ${String(status)}`, status }), { status });
}
