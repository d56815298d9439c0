import { queryOptions } from '@tanstack/react-query';
import { call, get, permitApi, post, put, workflowApi } from './client';
import type { ExchangeRow, Incident, LegalClockState, OutboxRow, PageOf } from './types';

export interface HealthCheck {
  name: string;
  status: 'UP' | 'DOWN';
  data?: Record<string, unknown>;
}
export interface Health {
  status: 'UP' | 'DOWN';
  checks: HealthCheck[];
}

export function healthQuery() {
  return queryOptions({
    queryKey: ['health'],
    queryFn: async ({ signal }): Promise<Health> => {
      const response = await fetch('/q/health', { signal });
      return (await response.json()) as Health;
    },
    refetchInterval: 10_000,
  });
}

/** Some lists come as a page, some as a plain array. */
function asPage<T>(answer: PageOf<T> | T[]): PageOf<T> {
  return Array.isArray(answer) ? { items: answer, total: answer.length, page: 1, size: Math.max(answer.length, 1) } : answer;
}

export function outboxQuery(state: string) {
  return queryOptions({
    queryKey: ['outbox', state],
    queryFn: async ({ signal }) =>
      asPage(await get<PageOf<OutboxRow> | OutboxRow[]>(`${permitApi}/operations/outbox`, { query: { state }, signal })),
    refetchInterval: 10_000,
  });
}
export const retryOutbox = (id: string) => post<unknown>(`${permitApi}/operations/outbox/${id}/retry`);

export function exchangeQuery() {
  return queryOptions({
    queryKey: ['exchange'],
    queryFn: async ({ signal }) => asPage(await get<PageOf<ExchangeRow> | ExchangeRow[]>(`${permitApi}/operations/exchange`, { signal })),
    refetchInterval: 10_000,
  });
}
export const retryExchange = (id: string) => post<unknown>(`${permitApi}/operations/exchange/${id}/retry`);

export function incidentsQuery() {
  return queryOptions({
    queryKey: ['incidents'],
    queryFn: async ({ signal }) => asPage(await get<PageOf<Incident> | Incident[]>(`${workflowApi}/incidents`, { signal })),
    refetchInterval: 10_000,
  });
}
export const resolveIncident = (key: string) => post<unknown>(`${workflowApi}/incidents/${key}/resolution`);

export function legalClockQuery() {
  return queryOptions({
    queryKey: ['legal-clock'],
    queryFn: ({ signal }) => get<LegalClockState>(`${permitApi}/legal-clock`, { signal }),
    refetchInterval: 30_000,
  });
}
export const moveClock = (now: string) => put<unknown>('/api/clock', { now });

export interface AuditVerdict {
  valid?: boolean;
  intact?: boolean;
  count?: number;
  events?: number;
  brokenAt?: string | number | null;
  head?: string;
}
export const verifyAudit = async () => (await call<AuditVerdict>('GET', `${permitApi}/audit/verification`)).data;
