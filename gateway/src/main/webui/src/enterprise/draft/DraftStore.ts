import { ApiError } from '../../api/client';
import type { Versioned } from '../../api/applications';
import type { ApplicationView, Dossier, Finding } from '../../api/types';
import { sameContent, setAt } from '../../shared/dossier/paths';
import type { CopyKeeper } from './localCopy';
import { merge, type Conflict } from './merge';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'signedOut' | 'conflict' | 'failed';

/** How saving goes, whatever is being saved. */
export interface Saving {
  state: SaveState;
  savedAt?: Date;
  conflicts: Conflict[];
  error?: unknown;
  /** Someone else's changes were taken over without a clash. */
  wasMerged: boolean;
}

/** A document being filled in (D), as the server last showed it (V), with what the checks said of it (F). */
export interface DraftSnapshot<D = Dossier, V = ApplicationView, F = Finding> extends Saving {
  dossier: D;
  view: V;
  /** Findings of the server, less those about fields changed since. */
  findings: F[];
}

export interface DraftDependencies<D = Dossier, V = ApplicationView, F = Finding> {
  save: (dossier: D, etag: string) => Promise<Versioned<V>>;
  fetch: () => Promise<Versioned<V>>;
  /** What of the server's answer is filled in, and what the checks said of it. */
  read: (view: V) => { dossier: D; findings: F[] };
  copy: CopyKeeper<D>;
  onSaved?: (etag: string) => void;
}

/** What somebody needs who only watches and settles the saving. */
export interface SavingDraft {
  subscribe: (listener: () => void) => () => void;
  get: () => Saving;
  flush: () => Promise<void>;
  resolve: (choices: Record<string, 'mine' | 'theirs'>) => void;
}

const quietMilliseconds = 900;
const retryMilliseconds = [2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * The draft someone is working on. Typing changes it at once and keeps a copy on this device; a little later it is saved. Another
 * tab's changes are merged in, or shown beside one's own where they clash. Nothing typed is given up until the server has it.
 */
export class DraftStore<D = Dossier, V = ApplicationView, F extends { field: string } = Finding> implements SavingDraft {
  private snapshot: DraftSnapshot<D, V, F>;
  private readonly listeners = new Set<() => void>();
  private base: D;
  private etag: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private running: Promise<void> | undefined;

  constructor(
    loaded: Versioned<V>,
    private readonly dependencies: DraftDependencies<D, V, F>,
  ) {
    const read = dependencies.read(loaded.view);
    this.base = read.dossier;
    this.etag = loaded.etag;
    this.snapshot = { ...read, view: loaded.view, state: 'saved', conflicts: [], wasMerged: false };
    this.restore(loaded);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): DraftSnapshot<D, V, F> => this.snapshot;

  set(path: string, value: unknown): void {
    const dossier = setAt(this.snapshot.dossier, path, value);
    const findings = this.snapshot.findings.filter((finding) => finding.field !== path);
    this.keep(dossier);
    const state = this.snapshot.state === 'conflict' || this.snapshot.state === 'signedOut' ? this.snapshot.state : 'waiting';
    this.publish({ dossier, findings, state });
    if (state === 'waiting') this.schedule(quietMilliseconds);
  }

  /** Saves now what is waiting; resolves when the server has answered. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.snapshot.state === 'saved' || this.snapshot.state === 'conflict') return;
    this.running = this.attempt().finally(() => (this.running = undefined));
    await this.running;
  }

  /** Somebody has signed in again. */
  resume(): void {
    if (this.snapshot.state !== 'signedOut') return;
    this.publish({ state: 'waiting' });
    void this.flush();
  }

  /** Settles a clash: for each path, mine or theirs. */
  resolve(choices: Record<string, 'mine' | 'theirs'>): void {
    let { dossier } = this.snapshot;
    for (const conflict of this.snapshot.conflicts) {
      if (choices[conflict.path] === 'theirs') dossier = setAt(dossier, conflict.path, conflict.theirs);
    }
    this.keep(dossier);
    this.publish({ dossier, conflicts: [], state: 'waiting' });
    void this.flush();
  }

  /** Another tab has saved: take it over when nothing is waiting here; otherwise the next save will merge. */
  async refresh(): Promise<void> {
    if (this.snapshot.state !== 'saved') return;
    const latest = await this.dependencies.fetch();
    if (this.snapshot.state === 'saved' && latest.etag !== this.etag) this.adopt(latest);
  }

  /** An act other than saving has changed the application. */
  replace(latest: Versioned<V>): void {
    this.adopt(latest);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private restore(loaded: Versioned<V>): void {
    const copy = this.dependencies.copy.read();
    if (!copy) return;
    if (sameContent(copy.mine, this.base)) {
      this.dependencies.copy.clear();
      return;
    }
    this.bringTogether(copy.base, copy.mine, loaded);
  }

  private bringTogether(base: D, mine: D, latest: Versioned<V>): void {
    const theirs = this.dependencies.read(latest.view);
    const { merged, conflicts } = merge(base, mine, theirs.dossier);
    const wasMerged = !sameContent(base, theirs.dossier);
    this.base = theirs.dossier;
    this.etag = latest.etag;
    this.keep(merged);
    this.publish({
      dossier: merged,
      view: latest.view,
      findings: theirs.findings,
      conflicts,
      wasMerged,
      state: conflicts.length > 0 ? 'conflict' : 'waiting',
    });
    if (conflicts.length === 0) this.schedule(0);
  }

  private async attempt(): Promise<void> {
    const sent = this.snapshot.dossier;
    this.publish({ state: 'saving', error: undefined });
    try {
      const answer = await this.dependencies.save(sent, this.etag);
      this.failures = 0;
      if (this.snapshot.dossier === sent) this.adopt(answer);
      else this.adoptBehind(answer);
      this.dependencies.onSaved?.(answer.etag);
    } catch (error) {
      await this.afterFailure(error);
    }
  }

  private adopt(latest: Versioned<V>): void {
    const read = this.dependencies.read(latest.view);
    this.base = read.dossier;
    this.etag = latest.etag;
    this.dependencies.copy.clear();
    this.publish({ ...read, view: latest.view, state: 'saved', savedAt: new Date(), error: undefined, conflicts: [] });
  }

  /** The person went on typing while it was being saved. */
  private adoptBehind(answer: Versioned<V>): void {
    this.base = this.dependencies.read(answer.view).dossier;
    this.etag = answer.etag;
    this.keep(this.snapshot.dossier);
    this.publish({ view: answer.view, state: 'waiting' });
    this.schedule(quietMilliseconds);
  }

  private async afterFailure(error: unknown): Promise<void> {
    const status = error instanceof ApiError ? error.status : -1;
    if (status === 401) {
      this.publish({ state: 'signedOut', error });
    } else if (status === 412 || status === 409) {
      await this.meet(error);
    } else if (error instanceof ApiError && error.isTemporary) {
      this.publish({ state: 'offline', error });
      this.schedule(retryMilliseconds[Math.min(this.failures++, retryMilliseconds.length - 1)] ?? 30_000);
    } else {
      this.publish({ state: 'failed', error });
    }
  }

  private async meet(cause: unknown): Promise<void> {
    try {
      const latest = await this.dependencies.fetch();
      if (latest.etag === this.etag) this.publish({ state: 'failed', error: cause });
      else this.bringTogether(this.base, this.snapshot.dossier, latest);
    } catch (error) {
      this.publish({ state: 'offline', error });
      this.schedule(retryMilliseconds[0] ?? 2_000);
    }
  }

  private keep(dossier: D): void {
    this.dependencies.copy.write({ base: this.base, mine: dossier, etag: this.etag, at: new Date().toISOString() });
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private publish(change: Partial<DraftSnapshot<D, V, F>>): void {
    this.snapshot = { ...this.snapshot, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
