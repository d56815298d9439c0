import { queryOptions } from '@tanstack/react-query';
import { get, permitApi, post, put } from './client';
import type { Classification, Dossier, Facts, HolderPrefill, PageOf, PermitSummary, Questions, RegistrationView } from './types';

export function holderQuery() {
  return queryOptions({
    queryKey: ['holder'],
    queryFn: ({ signal }) => get<HolderPrefill>(`${permitApi}/holders/me`, { signal }),
    staleTime: 60_000,
  });
}

export function ownPermitsQuery() {
  return queryOptions({
    queryKey: ['permits', 'own'],
    queryFn: ({ signal }) => get<PageOf<PermitSummary>>(`${permitApi}/permits`, { query: { size: 50 }, signal }),
  });
}

export function registrationsQuery() {
  return queryOptions({
    queryKey: ['registrations', 'own'],
    queryFn: ({ signal }) => get<PageOf<RegistrationView>>(`${permitApi}/registrations`, { query: { size: 50 }, signal }),
  });
}

export function registrationQuery(id: string) {
  return queryOptions({
    queryKey: ['registration', id],
    queryFn: ({ signal }) => get<RegistrationView>(`${permitApi}/registrations/${encodeURIComponent(id)}`, { signal }),
  });
}

export const register = (dossier: Dossier, key: string) =>
  post<RegistrationView>(`${permitApi}/registrations`, dossier, { headers: { 'Idempotency-Key': key } });
export const updateRegistration = (id: string, dossier: Dossier, version: number) =>
  put<RegistrationView>(`${permitApi}/registrations/${encodeURIComponent(id)}`, dossier, {
    headers: { 'If-Match': `"${String(version)}"` },
  });
export const receiptAddress = (id: string) => `${permitApi}/registrations/${encodeURIComponent(id)}/receipt.pdf`;

/** What the catalogue needs to know of a unit in these industries. */
export function questionsQuery(industries: string[]) {
  const query = industries.map((code) => `industry=${encodeURIComponent(code)}`).join('&');
  return queryOptions({
    queryKey: ['questions', query],
    queryFn: ({ signal }) => get<Questions>(`${permitApi}/catalogue/questions?${query}`, { signal }),
    enabled: industries.length > 0,
    staleTime: Infinity,
  });
}

export function classificationQuery(facts: Facts | undefined) {
  return queryOptions({
    queryKey: ['classification', facts],
    queryFn: async () => post<Classification>(`${permitApi}/catalogue/classification`, facts),
    enabled: (facts?.industryCodes?.length ?? 0) > 0,
    placeholderData: (previous) => previous,
  });
}

export const originalAddress = (permitNo: string) => `${permitApi}/permits/${encodeURIComponent(permitNo)}/original.pdf`;
export const copyAddress = (permitNo: string) => `${permitApi}/permits/${encodeURIComponent(permitNo)}/copy.pdf`;
