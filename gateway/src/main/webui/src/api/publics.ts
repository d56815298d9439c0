import { queryOptions } from '@tanstack/react-query';
import { get, permitApi } from './client';
import type {
  Codes,
  Disclosed,
  DisclosureEntry,
  PageOf,
  PermitSummary,
  PermitView,
  PublicationEntry,
  RegistrationView,
  Verification,
} from './types';

type Query = Record<string, string | number | undefined>;
const base = `${permitApi}/public`;

function pageQuery<T>(name: string, path: string, filters: Query) {
  return queryOptions({
    queryKey: ['public', name, filters],
    queryFn: ({ signal }) => get<PageOf<T>>(`${base}/${path}`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });
}

export const publicPermitsQuery = (filters: Query) => pageQuery<PermitSummary>('permits', 'permits', filters);
export const publicationsQuery = (filters: Query) => pageQuery<PublicationEntry>('publications', 'publications', filters);
export const disclosuresQuery = (filters: Query) => pageQuery<DisclosureEntry>('disclosures', 'applications/disclosures', filters);
export const publicRegistrationsQuery = (filters: Query) => pageQuery<RegistrationView>('registrations', 'registrations', filters);

export function publicPermitQuery(permitNo: string) {
  return queryOptions({
    queryKey: ['public', 'permit', permitNo],
    queryFn: ({ signal }) => get<PermitView>(`${base}/permits/${encodeURIComponent(permitNo)}`, { signal }),
  });
}

export function verificationQuery(permitNo: string) {
  return queryOptions({
    queryKey: ['public', 'verification', permitNo],
    queryFn: ({ signal }) => get<Verification>(`${base}/verification/${encodeURIComponent(permitNo)}`, { signal }),
    staleTime: 0,
  });
}

export function disclosedQuery(applicationNo: string) {
  return queryOptions({
    queryKey: ['public', 'disclosed', applicationNo],
    queryFn: ({ signal }) => get<Disclosed>(`${base}/applications/disclosures/${encodeURIComponent(applicationNo)}`, { signal }),
  });
}

export const publicCopyAddress = (permitNo: string) => `${base}/permits/${encodeURIComponent(permitNo)}/copy.pdf`;

export function codesQuery() {
  return queryOptions({
    queryKey: ['codes'],
    queryFn: ({ signal }) => get<Codes>(`${permitApi}/codes`, { signal }),
    staleTime: Infinity,
  });
}
