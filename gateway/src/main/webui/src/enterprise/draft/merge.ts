import { getAt, sameContent, setAt } from '../../shared/dossier/paths';

export interface Conflict {
  path: string;
  mine: unknown;
  theirs: unknown;
}

export interface Merge<T> {
  /** Both sides' changes; where they clash it has mine until somebody chooses. */
  merged: T;
  conflicts: Conflict[];
}

/**
 * Brings together two changes of one document. A list whose length one side changed is one unit; otherwise lists and records
 * are gone through part by part, so that two people in different fields never meet.
 */
export function merge<T>(base: T, mine: T, theirs: T): Merge<T> {
  let merged = mine;
  const conflicts: Conflict[] = [];

  const visit = (path: string) => {
    const [was, here, there] = [getAt(base, path), getAt(mine, path), getAt(theirs, path)];
    if (sameContent(here, there) || sameContent(was, there)) return;
    if (sameContent(was, here)) {
      merged = setAt(merged, path, there);
      return;
    }
    const parts = partsInCommon(was, here, there);
    if (parts) parts.forEach((part) => visit(path ? `${path}/${part}` : part));
    else conflicts.push({ path, mine: here, theirs: there });
  };
  visit('');
  return { merged, conflicts };
}

/** The keys to go on with, or undefined where the three cannot be compared part by part. */
function partsInCommon(was: unknown, here: unknown, there: unknown): string[] | undefined {
  const all = [was ?? (Array.isArray(here) ? [] : {}), here, there];
  if (!all.every((value) => typeof value === 'object' && value !== null)) return undefined;
  if (all.some(Array.isArray)) {
    const lists = all as unknown[][];
    const sameLength = all.every(Array.isArray) && lists.every((list) => list.length === lists[0]?.length);
    if (!sameLength) return undefined;
  }
  const keys = [...new Set(all.flatMap((value) => Object.keys(value as object)))];
  // Keys that are paths themselves cannot be walked to.
  return keys.some((key) => key.includes('/')) ? undefined : keys;
}
