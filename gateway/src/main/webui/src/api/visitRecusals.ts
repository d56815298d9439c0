import { queryOptions } from '@tanstack/react-query';
import { get, post } from './client';
import { inspectionApi } from './inspections';
import type { PageOf } from './types';

/** Recusal of an inspector from one visit (F-09). */

export const grounds = ['OWN_INTEREST', 'RELATIVE', 'OTHER_RELATION'] as const;
export type Ground = (typeof grounds)[number];
export const recusalStates = ['REQUESTED', 'GRANTED', 'REFUSED'] as const;

export interface Recusal {
  id: string;
  taskNo: string;
  unitName: string;
  /** The seat was drawn, so its successor is drawn too. */
  drawn: boolean;
  inspectorNo: string;
  inspectorName: string;
  ground: Ground;
  facts: string;
  party: 'UNIT' | 'INSPECTOR';
  askedByName: string;
  askedAt: string;
  state: (typeof recusalStates)[number];
  decision: string | null;
  successorNo: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
}

const ofTask = (taskNo: string) => `${inspectionApi}/tasks/${encodeURIComponent(taskNo)}/recusals`;

export const recusalsExportAddress = (ending: 'csv' | 'xlsx', query: string) => `${inspectionApi}/recusals/export.${ending}${query && `?${query}`}`;

export function taskRecusalsQuery(taskNo: string) {
  return queryOptions({
    queryKey: ['inspection', 'recusals', 'task', taskNo],
    queryFn: ({ signal }) => get<Recusal[]>(ofTask(taskNo), { signal }),
  });
}

export function recusalsQuery(filters: Record<string, string | number | undefined>) {
  return queryOptions({
    queryKey: ['inspection', 'recusals', filters],
    queryFn: ({ signal }) => get<PageOf<Recusal>>(`${inspectionApi}/recusals`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });
}

export const askRecusal = (taskNo: string, body: { inspectorNo: string; ground: Ground; facts: string }) => post<Recusal[]>(ofTask(taskNo), body);
export const decideRecusal = (id: string, body: { granted: boolean; reason: string; successorNo?: string | undefined }) =>
  post<{ taskNo: string }>(`${inspectionApi}/recusals/${id}/decision`, body);
