import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api/client';
import type { ExecutionReport, ReportFinding, ReportView } from '../api/reports';
import { DraftStore, type DraftDependencies } from '../enterprise/draft/DraftStore';
import { localCopyOf } from '../enterprise/draft/localCopy';
import { readDraft, type ReportDraft } from '../enterprise/report/reportDraft';

const first: ExecutionReport = { ledger: '按班记录', monitoring: [{ pollutant: 'w01018', mean: 20, max: 40 }], conclusion: '达标' };

function loaded(content: ExecutionReport, version: number, explanations: Record<string, string> = {}) {
  const view = { reportNo: 'R1', version, content, explanations, secretReasons: {}, examined: null } as unknown as ReportView;
  return { view, etag: `"${String(version)}"` };
}

describe('a report that is filled in on two devices', () => {
  const copy = localCopyOf<ReportDraft>('agent', 'R1');
  const save = vi.fn<DraftDependencies<ReportDraft, ReportView, ReportFinding>['save']>();
  const fetch = vi.fn<DraftDependencies<ReportDraft, ReportView, ReportFinding>['fetch']>();
  const open = () => new DraftStore(loaded(first, 1), { save, fetch, read: readDraft, copy });
  const stale = () => save.mockRejectedValueOnce(new ApiError({ type: 'x', title: 'x', status: 412 }));

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    save.mockReset();
    fetch.mockReset();
    save.mockImplementation(({ explanations, secretReasons, ...content }) =>
      Promise.resolve({ ...loaded(content, 9, explanations), secretReasons }),
    );
  });
  afterEach(() => vi.useRealTimers());

  it('takes in the other side’s figures and explanations, and keeps its own', async () => {
    const store = open();
    store.set('monitoring/0/max', 43.7);
    store.set('explanations/ER-30 basics', '按出库量');
    stale();
    fetch.mockResolvedValueOnce(loaded({ ...first, monitoring: [{ pollutant: 'w01018', mean: 21, max: 40 }] }, 2, { 'ER-09 emissions/totals/0/amount': '检修' }));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(store.get().state).toBe('saved');
    expect(store.get().dossier.monitoring?.[0]).toEqual({ pollutant: 'w01018', mean: 21, max: 43.7 });
    expect(store.get().dossier.explanations).toEqual({ 'ER-30 basics': '按出库量', 'ER-09 emissions~1totals~10~1amount': '检修' });
    expect(save).toHaveBeenLastCalledWith(expect.anything(), '"2"');
  });

  it('gives up neither of two figures for one cell until somebody chooses', async () => {
    const store = open();
    store.set('monitoring/0/max', 43.7);
    stale();
    fetch.mockResolvedValueOnce(loaded({ ...first, monitoring: [{ pollutant: 'w01018', mean: 20, max: 39 }] }, 2));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.get().state).toBe('conflict');
    expect(store.get().conflicts).toEqual([{ path: 'monitoring/0/max', mine: 43.7, theirs: 39 }]);
    expect(copy.read()?.mine.monitoring?.[0]?.max).toBe(43.7);
    store.resolve({ 'monitoring/0/max': 'theirs' });
    await vi.advanceTimersByTimeAsync(100);
    expect(store.get().dossier.monitoring?.[0]?.max).toBe(39);
    expect(store.get().state).toBe('saved');
  });

  it('keeps what was typed over an expired session and saves it after signing in again', async () => {
    const store = open();
    save.mockRejectedValueOnce(new ApiError({ type: 'x', title: 'x', status: 401 }));
    store.set('ledger', '按班记录，保存五年');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.get().state).toBe('signedOut');
    store.set('conclusion', '全年达标');
    expect(copy.read()?.mine).toMatchObject({ ledger: '按班记录，保存五年', conclusion: '全年达标' });
    store.resume();
    await vi.advanceTimersByTimeAsync(100);
    expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ ledger: '按班记录，保存五年', conclusion: '全年达标' }), '"1"');
    expect(copy.read()).toBeUndefined();
  });

  it('finds after a crash what was typed before it', () => {
    open().set('conclusion', '全年达标');
    expect(open().get().dossier.conclusion).toBe('全年达标');
  });
});
