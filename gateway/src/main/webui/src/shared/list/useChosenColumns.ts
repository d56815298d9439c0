import { useCallback, useMemo, useState } from 'react';
import type { ListColumn } from './columns';

function remembered(storageKey: string): string[] | undefined {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored ? (JSON.parse(stored) as string[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Which columns of a list this person wants to see, remembered on this device. */
export function useChosenColumns<T>(listId: string, columns: ListColumn<T>[]) {
  const storageKey = `onepermit.columns.${listId}`;
  const [chosen, setChosen] = useState(() => remembered(storageKey));

  const shown = useMemo(
    () => columns.filter((column) => column.isFixed || (chosen ? chosen.includes(column.key) : !column.isOptional)),
    [columns, chosen],
  );

  const toggle = useCallback(
    (key: string) => {
      const now = shown.map((column) => column.key);
      const next = now.includes(key) ? now.filter((other) => other !== key) : [...now, key];
      localStorage.setItem(storageKey, JSON.stringify(next));
      setChosen(next);
    },
    [shown, storageKey],
  );
  return { shown, toggle };
}
