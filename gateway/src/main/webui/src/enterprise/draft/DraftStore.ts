import { ApiError } from '../../api/client';
import type { Versioned } from '../../api/applications';
import type { ApplicationView, Dossier, Finding } from '../../api/types';
import { sameContent, setAt } from '../../shared/dossier/paths';
import type { CopyKeeper } from './localCopy';
import { merge, type Conflict } from './merge';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'signedOut' | 'conflict' | 'failed';

export interface DraftSnapshot {
  dossier: Dossier;
  view: ApplicationView;
  state: SaveState;
  savedAt?: Date;
  conflicts: Conflict[];
  error?: unknown;
  /** Someone else's changes were taken over without a clash. */
  wasMerged: boolean;
  /** Findings of the server, less those about fields changed since. */
  findings: Finding[];
}

export interface DraftDependencies {
  save: (dossier: Dossier, etag: string) => Promise<Versioned<ApplicationView>>;
  fetch: () => Promise<Versioned<ApplicationView>>;
  copy: CopyKeeper;
  onSaved?: (etag: string) => void;
}

const quietMilliseconds = 900;
const retryMilliseconds = [2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * The draft someone is working on. Typing changes it at once and keeps a copy on this device; a little later it is saved. Another
 * tab's changes are merged in, or shown beside one's own where they clash. Nothing typed is given up until the server has it.
 */
export class DraftStore {
  private snapshot: DraftSnapshot;
  private readonly listeners = new Set<() => void>();
  private base: Dossier;
  private etag: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private running: Promise<void> | undefined;

  constructor(
    loaded: Versioned<ApplicationView>,
    private readonly dependencies: DraftDependencies,
  ) {
    this.base = loaded.view.dossier;
    this.etag = loaded.etag;
    this.snapshot = {
      dossier: loaded.view.dossier,
      view: loaded.view,
      state: 'saved',
      conflicts: [],
      wasMerged: false,
      findings: loaded.view.findings,
    };
    this.restore(loaded);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): DraftSnapshot => this.snapshot;

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
    if (this.snapshot.state === 'saved' && latest.etag !== this.etag) this.adopt(latest, latest.view.dossier);
  }

  /** An act other than saving has changed the application. */
  replace(latest: Versioned<ApplicationView>): void {
    this.adopt(latest, latest.view.dossier);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private restore(loaded: Versioned<ApplicationView>): void {
    const copy = this.dependencies.copy.read();
    if (!copy) return;
    if (sameContent(copy.mine, loaded.view.dossier)) {
      this.dependencies.copy.clear();
      return;
    }
    this.bringTogether(copy.base, copy.mine, loaded);
  }

  private bringTogether(base: Dossier, mine: Dossier, latest: Versioned<ApplicationView>): void {
    const { merged, conflicts } = merge(base, mine, latest.view.dossier);
    const wasMerged = !sameContent(base, latest.view.dossier);
    this.base = latest.view.dossier;
    this.etag = latest.etag;
    this.keep(merged);
    this.publish({
      dossier: merged,
      view: latest.view,
      findings: latest.view.findings,
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
      if (this.snapshot.dossier === sent) this.adopt(answer, answer.view.dossier);
      else this.adoptBehind(answer);
      this.dependencies.onSaved?.(answer.etag);
    } catch (error) {
      await this.afterFailure(error);
    }
  }

  private adopt(latest: Versioned<ApplicationView>, dossier: Dossier): void {
    this.base = dossier;
    this.etag = latest.etag;
    this.dependencies.copy.clear();
    this.publish({
      dossier,
      view: latest.view,
      findings: latest.view.findings,
      state: 'saved',
      savedAt: new Date(),
      error: undefined,
      conflicts: [],
    });
  }

  /** The person went on typing while it was being saved. */
  private adoptBehind(answer: Versioned<ApplicationView>): void {
    this.base = answer.view.dossier;
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

  private keep(dossier: Dossier): void {
    this.dependencies.copy.write({ base: this.base, mine: dossier, etag: this.etag, at: new Date().toISOString() });
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private publish(change: Partial<DraftSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
