import { queryOptions } from '@tanstack/react-query';
import { get, permitApi, post } from './client';
import type { Notice, PageOf } from './types';

/** The services that tell people something; one that is away keeps quiet about it, the others are heard. */
const services = [permitApi, '/api/report/v1', '/api/inspection/v1'];

/** A notice with the service that keeps it; `subjectNo` where it is not about an application. */
export type ToldNotice = Notice & { service: string; subjectNo?: string | null };

async function told(service: string, signal: AbortSignal): Promise<ToldNotice[]> {
  const page = await get<PageOf<Notice>>(`${service}/notices`, { query: { size: 30 }, signal });
  return page.items.map((notice) => ({ ...notice, service }));
}

export function noticesQuery() {
  return queryOptions({
    queryKey: ['notices'],
    queryFn: async ({ signal }) => {
      const answers = await Promise.allSettled(services.map((service) => told(service, signal)));
      const notices = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
      return notices.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    },
    refetchInterval: 60_000,
  });
}

export async function markNoticeRead(notice: ToldNotice): Promise<void> {
  await post(`${notice.service}/notices/${notice.id}/read`);
}
