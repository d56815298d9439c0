import { createContext, use, useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Dossier, Finding } from '../../api/types';
import { getAt } from './paths';

/** A dossier that can be read and, where allowed, written by path. */
export interface DossierAccess {
  subscribe: (listener: () => void) => () => void;
  dossier: () => Dossier;
  findings: () => Finding[];
  set: (path: string, value: unknown) => void;
}

export const DossierContext = createContext<DossierAccess | null>(null);

export function useDossierAccess(): DossierAccess {
  const access = use(DossierContext);
  if (!access) throw new Error('No dossier is open here');
  return access;
}

/** The value at a path and the way to change it; re-renders only when that value changes. */
export function useDossierValue<T>(path: string): [T | undefined, (value: T | undefined) => void] {
  const { subscribe, dossier, set } = useDossierAccess();
  const value = useSyncExternalStore(
    subscribe,
    useCallback(() => getAt(dossier(), path), [dossier, path]),
  );
  const change = useCallback((next: T | undefined) => set(path, next), [set, path]);
  return [(value ?? undefined) as T | undefined, change];
}

/** The findings about exactly this field. */
export function useFindingsAt(path: string): Finding[] {
  const { subscribe, findings } = useDossierAccess();
  const all = useSyncExternalStore(subscribe, findings);
  return useMemo(() => all.filter((finding) => finding.field === path), [all, path]);
}
