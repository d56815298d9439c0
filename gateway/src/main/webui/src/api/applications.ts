import { queryOptions } from '@tanstack/react-query';
import { call, get, permitApi, post, put, remove } from './client';
import type { ApplicationSummary, ApplicationView, CaseView, Dossier, PageOf, Review } from './types';

const base = `${permitApi}/applications`;
const of = (applicationNo: string) => `${base}/${encodeURIComponent(applicationNo)}`;

export interface Versioned<T> {
  view: T;
  etag: string;
}

export function applicationsQuery(filters: Record<string, string | number | undefined>) {
  return queryOptions({
    queryKey: ['applications', filters],
    queryFn: ({ signal }) => get<PageOf<ApplicationSummary>>(base, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });
}

async function versioned<T extends { version?: number }>(
  method: 'GET' | 'PUT',
  path: string,
  options: { body?: unknown; etag?: string; signal?: AbortSignal } = {},
): Promise<Versioned<T>> {
  const { data, etag } = await call<T>(method, path, {
    body: options.body,
    headers: options.etag ? { 'If-Match': options.etag } : {},
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return { view: data, etag: etag ?? `"${String(data.version ?? 0)}"` };
}

export function applicationQuery(applicationNo: string) {
  return queryOptions({
    queryKey: ['application', applicationNo],
    queryFn: ({ signal }) => versioned<ApplicationView>('GET', of(applicationNo), { signal }),
  });
}

export function fetchApplication(applicationNo: string): Promise<Versioned<ApplicationView>> {
  return versioned<ApplicationView>('GET', of(applicationNo));
}

export function saveDossier(applicationNo: string, dossier: Dossier, etag: string): Promise<Versioned<ApplicationView>> {
  return versioned<ApplicationView>('PUT', `${of(applicationNo)}/dossier`, { body: dossier, etag });
}

export function caseQuery(applicationNo: string) {
  return queryOptions({
    queryKey: ['case', applicationNo],
    queryFn: ({ signal }) => get<CaseView>(`${of(applicationNo)}/case`, { signal }),
    refetchInterval: 15_000,
  });
}

export function createApplication(siteName?: string): Promise<ApplicationView> {
  return post<ApplicationView>(base, { filingType: 'INITIAL', ...(siteName ? { siteName } : {}) });
}

export const startDisclosure = (no: string) => post<ApplicationView>(`${of(no)}/disclosure`);
export const endDisclosure = (no: string, feedback: string) => post<ApplicationView>(`${of(no)}/disclosure/end`, { feedback });

export interface SignedCommitment {
  commitmentAccepted: boolean;
  signature: { name: string };
}
export const submitApplication = (no: string, body: SignedCommitment) => post<ApplicationView>(`${of(no)}/submission`, body);
export const resubmitApplication = (no: string, body: SignedCommitment) => post<ApplicationView>(`${of(no)}/resubmission`, body);
export const withdrawApplication = (no: string, reason: string) => post<ApplicationView>(`${of(no)}/withdrawal`, { reason });
export const answerCorrectionItem = (no: string, itemId: string, answer: string, attachmentIds: string[]) =>
  put<ApplicationView>(`${of(no)}/correction/items/${itemId}`, { answer, attachmentIds });

export const attachmentAddress = (no: string, id: string) => `${of(no)}/attachments/${id}`;
export const attachmentsAddress = (no: string) => `${of(no)}/attachments`;
export const deleteAttachment = (no: string, id: string) => remove(attachmentAddress(no, id));

export interface AcceptanceBody {
  outcome: 'ACCEPTED' | 'CORRECTION_NOTICE' | 'NOT_REQUIRED' | 'NOT_ACCEPTED_JURISDICTION';
  items?: { field: string; problem: string; requirement: string }[];
  competentAuthority?: string;
  reason?: string;
}
export const decideAcceptance = (no: string, body: AcceptanceBody) => post<unknown>(`${of(no)}/acceptance`, body);

export function reviewQuery(applicationNo: string) {
  return queryOptions({
    queryKey: ['review', applicationNo],
    queryFn: ({ signal }) => versioned<Review>('GET', `${of(applicationNo)}/review`, { signal }),
  });
}

export interface ReviewBody {
  conditions: { code: string; satisfied: boolean | null; evidence: string }[];
  opinion: string;
}
export const saveReview = (no: string, body: ReviewBody, etag: string) =>
  versioned<Review>('PUT', `${of(no)}/review`, { body, etag });
export const recommend = (no: string, recommendation: 'GRANT' | 'REFUSE', opinion: string) =>
  post<unknown>(`${of(no)}/recommendation`, { recommendation, opinion });
export const orderSiteCheck = (no: string, reason: string) => post<unknown>(`${of(no)}/site-check`, { reason });

export interface SiteReport {
  officers: { name: string; certificateNo: string }[];
  findings: string;
  attachmentIds: string[];
}
export const reportSiteCheck = (no: string, report: SiteReport) => post<unknown>(`${of(no)}/site-check/report`, report);

export const pauseCauses = ['HEARING', 'INSPECTION', 'TEST', 'EXPERT_REVIEW'] as const;
export type PauseCause = (typeof pauseCauses)[number];

export interface PauseBody {
  cause: PauseCause;
  reason: string;
  noticeAttachmentId: string;
  expectedDays: number;
}
export const pauseClock = (no: string, body: PauseBody) => post<unknown>(`${of(no)}/pauses`, body);
export const endPause = (no: string, pauseId: string) => post<unknown>(`${of(no)}/pauses/${pauseId}/end`);

export interface DecisionBody {
  decision: 'GRANT' | 'REFUSE';
  reasons?: string;
  grounds?: string[];
  remedies?: string;
}
export const decide = (no: string, body: DecisionBody) => post<unknown>(`${of(no)}/decision`, body);
export const deliver = (no: string, method: string, receivedBy: string) =>
  post<unknown>(`${of(no)}/delivery`, { method, receivedBy });
