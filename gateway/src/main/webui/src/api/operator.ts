import { queryOptions } from '@tanstack/react-query';
import { call, get, permitApi, post } from './client';
import type { ExchangeRow, OutboxRow, PageOf } from './types';

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

export function outboxQuery(state: string) {
  return queryOptions({
    queryKey: ['outbox', state],
    queryFn: ({ signal }) => get<PageOf<OutboxRow>>(`${permitApi}/operations/outbox`, { query: { state, size: 100 }, signal }),
    refetchInterval: 10_000,
  });
}
export const retryOutbox = (id: string) => post<unknown>(`${permitApi}/operations/outbox/${id}/retry`);

export function exchangeQuery(state: string) {
  return queryOptions({
    queryKey: ['exchange', state],
    queryFn: ({ signal }) => get<PageOf<ExchangeRow>>(`${permitApi}/operations/exchange`, { query: { state, size: 100 }, signal }),
    refetchInterval: 10_000,
  });
}
export const retryExchange = (id: string) => post<unknown>(`${permitApi}/operations/exchange/${id}/retry`);

export interface AuditVerdict {
  intact: boolean;
  checked: number;
  firstBrokenSeq: number | null;
  headHash: string;
}
export const verifyAudit = async () => (await call<AuditVerdict>('GET', `${permitApi}/audit/verification`)).data;
