import { queryOptions } from '@tanstack/react-query';
import { get, permitApi, put } from './client';
import type { LegalClockState } from './types';

/** What time it is in law; in a demonstration it can differ from the clock on the wall. */
export function legalClockQuery() {
  return queryOptions({
    queryKey: ['legal-clock'],
    queryFn: ({ signal }) => get<LegalClockState>(`${permitApi}/legal-clock`, { signal }),
    refetchInterval: 60_000,
  });
}

export const moveClock = (now: string) => put<unknown>('/api/clock', { now });
