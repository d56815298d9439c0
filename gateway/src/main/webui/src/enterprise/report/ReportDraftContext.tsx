import { createContext, use, useCallback, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Versioned } from '../../api/applications';
import { fetchReport, saveReport, type ReportFinding, type ReportView } from '../../api/reports';
import { useSession } from '../../app/session';
import { getAt } from '../../shared/dossier/paths';
import { DraftStore, type DraftSnapshot } from '../draft/DraftStore';
import { localCopyOf } from '../draft/localCopy';
import { tellOtherWindows, useDraftLife } from '../draft/useDraftLife';
import { bodyOf, readDraft, type ReportDraft } from './reportDraft';

export type ReportStore = DraftStore<ReportDraft, ReportView, ReportFinding>;

const StoreContext = createContext<ReportStore | null>(null);

/** Opens the draft of a report: everything below reads and writes it by path. */
export function ReportDraftProvider({ loaded, children }: { loaded: Versioned<ReportView>; children: ReactNode }) {
  const { session } = useSession();
  const { reportNo } = loaded.view;
  const [store] = useState<ReportStore>(
    () =>
      new DraftStore(loaded, {
        save: (draft, etag) => saveReport(reportNo, bodyOf(draft), etag),
        fetch: () => fetchReport(reportNo),
        read: readDraft,
        copy: localCopyOf<ReportDraft>(session?.user ?? '', reportNo),
        onSaved: () => tellOtherWindows(reportNo),
      }),
  );
  useDraftLife(store, reportNo);
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useReportStore(): ReportStore {
  const store = use(StoreContext);
  if (!store) throw new Error('No report is open here');
  return store;
}

/** One part of the draft's state; re-renders only when that part changes. */
export function useReportDraft<T>(select: (snapshot: DraftSnapshot<ReportDraft, ReportView, ReportFinding>) => T): T {
  const store = useReportStore();
  return useSyncExternalStore(
    store.subscribe,
    useCallback(() => select(store.get()), [select, store]),
  );
}

/** The value at a path and the way to change it. */
export function useReportValue<T>(path: string): [T | undefined, (value: T | undefined) => void] {
  const store = useReportStore();
  const value = useSyncExternalStore(
    store.subscribe,
    useCallback(() => getAt(store.get().dossier, path), [store, path]),
  );
  const change = useCallback((next: T | undefined) => store.set(path, next), [store, path]);
  return [(value ?? undefined) as T | undefined, change];
}
