import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export type Filters = Record<string, string>;

/** The filters less those that are the page's own or mean nothing to whom they are sent. */
export function without(filters: Filters, ...keys: string[]): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([key]) => !keys.includes(key)));
}

/** A list's filters, page and sort live in the address, so that it can be bookmarked, shared and gone back to. */
export function useUrlFilters(defaults: Filters = {}) {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => ({ ...defaults, ...Object.fromEntries(params) }) as Filters, [params, defaults]);

  /** Changing anything but the page goes back to the first page. */
  const setFilters = useCallback(
    (changes: Record<string, string | number | undefined | null>) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (!('page' in changes)) next.delete('page');
          for (const [key, value] of Object.entries(changes)) {
            if (value === undefined || value === null || value === '' || String(value) === defaults[key]) next.delete(key);
            else next.set(key, String(value));
          }
          return next;
        },
        { replace: true },
      );
    },
    [setParams, defaults],
  );
  return { filters, setFilters };
}
