import { createContext, use, useCallback, useState, useSyncExternalStore, type ReactNode } from 'react';
import { fetchApplication, saveDossier, type Versioned } from '../../api/applications';
import type { ApplicationView } from '../../api/types';
import { useSession } from '../../app/session';
import { DossierContext, type DossierAccess } from '../../shared/dossier/DossierContext';
import { DraftStore, type DraftSnapshot } from './DraftStore';
import { localCopyOf } from './localCopy';
import { tellOtherWindows, useDraftLife } from './useDraftLife';

const StoreContext = createContext<DraftStore | null>(null);

/** Opens a draft for editing: everything below reads and writes it by path. */
export function DraftProvider({ loaded, children }: { loaded: Versioned<ApplicationView>; children: ReactNode }) {
  const { session } = useSession();
  const { applicationNo } = loaded.view;
  const [store] = useState(
    () =>
      new DraftStore(loaded, {
        save: (dossier, etag) => saveDossier(applicationNo, dossier, etag),
        fetch: () => fetchApplication(applicationNo),
        copy: localCopyOf(session?.user ?? '', applicationNo),
        read: ({ dossier, findings }) => ({ dossier, findings }),
        onSaved: () => tellOtherWindows(applicationNo),
      }),
  );

  useDraftLife(store, applicationNo);

  const [access] = useState<DossierAccess>(() => ({
    subscribe: store.subscribe,
    dossier: () => store.get().dossier,
    findings: () => store.get().findings,
    set: (path, value) => store.set(path, value),
  }));

  return (
    <StoreContext value={store}>
      <DossierContext value={access}>{children}</DossierContext>
    </StoreContext>
  );
}

export function useDraftStore(): DraftStore {
  const store = use(StoreContext);
  if (!store) throw new Error('No draft is open here');
  return store;
}

/** One part of the draft's state; re-renders only when that part changes. */
export function useDraft<T>(select: (snapshot: DraftSnapshot) => T): T {
  const store = useDraftStore();
  const read = useCallback(() => select(store.get()), [select, store]);
  return useSyncExternalStore(store.subscribe, read);
}
