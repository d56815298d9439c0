import { queryOptions } from '@tanstack/react-query';
import { get, permitApi, post, remove } from './client';
import type { PageOf, PermitVersion, PermitView, WorkItem } from './types';

type Query = Record<string, string | number | undefined>;

export function workItemsQuery(filters: Query) {
  return queryOptions({
    queryKey: ['work-items', filters],
    queryFn: ({ signal }) => get<PageOf<WorkItem>>(`${permitApi}/work-items`, { query: filters, signal }),
    placeholderData: (previous) => previous,
    refetchInterval: 30_000,
  });
}

export const claim = (id: string) => post<unknown>(`${permitApi}/work-items/${id}/claim`);
export const release = (id: string) => remove(`${permitApi}/work-items/${id}/claim`);

export function permitQuery(permitNo: string) {
  return queryOptions({
    queryKey: ['permit', permitNo],
    queryFn: ({ signal }) => get<PermitView>(`${permitApi}/permits/${encodeURIComponent(permitNo)}`, { signal }),
  });
}

export function permitVersionsQuery(permitNo: string) {
  return queryOptions({
    queryKey: ['permit-versions', permitNo],
    queryFn: ({ signal }) => get<PermitVersion[]>(`${permitApi}/permits/${encodeURIComponent(permitNo)}/versions`, { signal }),
  });
}

/** Which limits were in force at an instant. */
export function inForceQuery(permitNo: string, at: string) {
  return queryOptions({
    queryKey: ['in-force', permitNo, at],
    queryFn: ({ signal }) => get<Pick<PermitView, 'limits' | 'totals'>>(`${permitApi}/permits/${encodeURIComponent(permitNo)}/in-force`, { query: { at }, signal }),
    enabled: at !== '',
  });
}
