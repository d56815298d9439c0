import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Versioned } from '../api/applications';
import { ApiError } from '../api/client';
import type { ApplicationView, Dossier } from '../api/types';
import { DraftStore, type DraftDependencies } from '../enterprise/draft/DraftStore';
import { localCopyOf } from '../enterprise/draft/localCopy';
import { setAt } from '../shared/dossier/paths';

const base: Dossier = { identity: { unitName: '甲', contactName: '乙' } };

function loaded(dossier: Dossier, version: number): Versioned<ApplicationView> {
  const view: ApplicationView = {
    applicationNo: 'SQ1',
    filingType: 'INITIAL',
    status: 'DRAFT',
    version,
    dossier,
    attachments: [],
    findings: [],
    dates: {},
    allowedActs: [],
  };
  return { view, etag: `"${String(version)}"` };
}

function failure(status: number): ApiError {
  return new ApiError({ type: 'x', title: 'x', status });
}

describe('a draft', () => {
  const copy = localCopyOf('agent', 'SQ1');
  const save = vi.fn<DraftDependencies['save']>();
  const fetch = vi.fn<DraftDependencies['fetch']>();
  const open = (at = loaded(base, 1)) => new DraftStore(at, { save, fetch, read: ({ dossier, findings }) => ({ dossier, findings }), copy });

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    save.mockReset();
    fetch.mockReset();
    let version = 1;
    save.mockImplementation((dossier) => Promise.resolve(loaded(dossier, ++version)));
  });
  afterEach(() => vi.useRealTimers());

  it('is kept on the device at once and saved a little later, once for all that was typed', async () => {
    const store = open();
    store.set('identity/unitName', '丙');
    store.set('identity/unitName', '丙丁');
    expect(store.get().state).toBe('waiting');
    expect(copy.read()?.mine.identity?.unitName).toBe('丙丁');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ identity: { unitName: '丙丁', contactName: '乙' } }), '"1"');
    expect(store.get().state).toBe('saved');
    expect(copy.read()).toBeUndefined();
  });

  it('saves again what was typed while it was being saved', async () => {
    const store = open();
    store.set('identity/unitName', '一');
    save.mockImplementationOnce((dossier) => {
      store.set('identity/unitName', '二');
      return Promise.resolve(loaded(dossier, 2));
    });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(save.mock.lastCall?.[1]).toBe('"2"');
    expect(store.get().dossier.identity?.unitName).toBe('二');
  });

  it('merges what another tab has saved in other fields', async () => {
    const store = open();
    store.set('identity/unitName', '丙');
    save.mockRejectedValueOnce(failure(412));
    fetch.mockResolvedValueOnce(loaded(setAt(base, 'identity/contactName', '丁'), 5));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(save.mock.lastCall).toEqual([{ identity: { unitName: '丙', contactName: '丁' } }, '"5"']);
    expect(store.get()).toMatchObject({ state: 'saved', wasMerged: true });
  });

  it('shows both sides of a clash, loses neither, and saves the one chosen', async () => {
    const store = open();
    store.set('identity/unitName', '丙');
    save.mockRejectedValueOnce(failure(412));
    fetch.mockResolvedValueOnce(loaded(setAt(base, 'identity/unitName', '丁'), 5));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.get().state).toBe('conflict');
    expect(store.get().conflicts).toEqual([{ path: 'identity/unitName', mine: '丙', theirs: '丁' }]);
    expect(copy.read()?.mine.identity?.unitName).toBe('丙');
    store.resolve({ 'identity/unitName': 'theirs' });
    await vi.advanceTimersByTimeAsync(10);
    expect(store.get()).toMatchObject({ state: 'saved', dossier: { identity: { unitName: '丁' } } });
  });

  it('keeps what was typed when the session has ended and goes on after signing in', async () => {
    const store = open();
    store.set('identity/unitName', '丙');
    save.mockRejectedValueOnce(failure(401));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.get().state).toBe('signedOut');
    store.set('identity/contactName', '丁');
    expect(copy.read()?.mine.identity).toEqual({ unitName: '丙', contactName: '丁' });
    store.resume();
    await vi.advanceTimersByTimeAsync(10);
    expect(store.get().state).toBe('saved');
    expect(save.mock.lastCall?.[0].identity).toEqual({ unitName: '丙', contactName: '丁' });
  });

  it('tries again by itself while the server is away', async () => {
    const store = open();
    store.set('identity/unitName', '丙');
    save.mockRejectedValueOnce(failure(0)).mockRejectedValueOnce(failure(503));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.get().state).toBe('offline');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.get().state).toBe('saved');
    expect(save).toHaveBeenCalledTimes(3);
  });

  it('comes back after the page was closed before it was saved', async () => {
    open().set('identity/unitName', '丙');
    vi.clearAllTimers();
    const again = open(loaded(setAt(base, 'identity/contactName', '丁'), 4));
    expect(again.get().dossier.identity).toEqual({ unitName: '丙', contactName: '丁' });
    await vi.advanceTimersByTimeAsync(10);
    expect(save.mock.lastCall?.[1]).toBe('"4"');
  });

  it('takes over what another tab has saved when nothing is waiting here', async () => {
    const store = open();
    fetch.mockResolvedValueOnce(loaded(setAt(base, 'identity/unitName', '丁'), 3));
    await store.refresh();
    expect(store.get()).toMatchObject({ state: 'saved', dossier: { identity: { unitName: '丁' } } });
  });

  it('says plainly when it cannot be saved and still keeps it', async () => {
    const store = open();
    store.set('identity/unitName', '丙');
    save.mockRejectedValueOnce(failure(400));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.get().state).toBe('failed');
    expect(copy.read()?.mine.identity?.unitName).toBe('丙');
  });
});
