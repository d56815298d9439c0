import { queryOptions } from '@tanstack/react-query';
import { get, permitApi, post } from './client';
import type { Notice, PageOf } from './types';

export function noticesQuery() {
  return queryOptions({
    queryKey: ['notices'],
    queryFn: ({ signal }) => get<PageOf<Notice>>(`${permitApi}/notices`, { query: { size: 30 }, signal }),
    refetchInterval: 60_000,
  });
}

export async function markNoticeRead(id: string): Promise<void> {
  await post(`${permitApi}/notices/${id}/read`);
}
