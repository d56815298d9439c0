import { queryOptions } from '@tanstack/react-query';
import { get, post, queryString } from './client';
import { reportApi, type ExecutionReport, type Query, type ReportType, type ReviewOutcome, type ReviewStatus } from './reports';
import type { CorrectionItem, PageOf } from './types';

/** Reviews of execution reports, for officers; and what everybody may read of accepted ones. */

export interface ReviewSummary {
  id: string;
  reportNo: string;
  permitNo: string;
  unitName: string;
  division: string;
  reportType: ReportType;
  periodFrom: string;
  periodTo: string;
  round: number;
  status: ReviewStatus;
  risk: number;
  leads: number;
  warnings: number;
  late: boolean;
  submittedAt: string;
  dueOn: string;
  overdue: boolean;
  reviewerName?: string | null;
  batchNo?: string | null;
  workingDaysLeft?: number | null;
}

export interface ReviewRound {
  id: string;
  round: number;
  status: ReviewStatus;
  openedAt: string;
  dueOn: string;
  overdue: boolean;
  outcome?: ReviewOutcome | null;
  remarks: string[];
  corrections: CorrectionItem[];
  evidence: string[];
  reviewerName?: string | null;
  approverName?: string | null;
  refusedBecause?: string | null;
  decidedAt?: string | null;
  batchNo?: string | null;
  sampled: boolean;
  leadNo?: string | null;
  caseNo?: string | null;
  caseOutcome?: 'NOT_FILED' | 'NO_VIOLATION' | 'NO_PENALTY' | 'PUNISHED' | 'ANNULLED' | 'OTHER' | null;
  caseEndedAt?: string | null;
}

/** What is known beside the report; null where nobody has entered it. */
export type Evidence = Partial<Record<EvidenceKind, unknown>>;
export const evidenceKinds = [
  'automatic',
  'laboratory',
  'ledger',
  'taxReturn',
  'laboratories',
  'warningDays',
  'events',
  'link',
  'factors',
  'survey',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface ReviewView {
  reportNo: string;
  rounds: ReviewRound[];
  risk: { what: string; count: number; points: number }[];
  evidence: Evidence;
  mayReturn: boolean;
  mayConfirm: boolean;
}

export interface Decision {
  outcome: ReviewOutcome;
  remarks?: string[];
  corrections?: { field: string; problem: string; requirement: string }[];
  evidence?: string[];
  findings?: string[];
}

export interface Batch {
  batchNo: string;
  division: string;
  status: 'DRAWN' | 'ACCEPTED' | 'DISSOLVED';
  tag: string;
  seed: string;
  populationHash: string;
  sharePercent: number;
  population: string[];
  chosen: string[];
  notReviewed: string[];
  drawnBy: string;
  drawnAt: string;
  closedBy?: string | null;
  closedAt?: string | null;
  accepted: number;
}

const reviews = `${reportApi}/reviews`;
const of = (reportNo: string) => `${reviews}/${encodeURIComponent(reportNo)}`;
const batches = `${reportApi}/acceptance-batches`;

export function reviewsQuery(filters: Query) {
  return queryOptions({
    queryKey: ['report-reviews', filters],
    queryFn: ({ signal }) => get<PageOf<ReviewSummary>>(reviews, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });
}

export function reportReviewQuery(reportNo: string) {
  return queryOptions({
    queryKey: ['report-review', reportNo],
    queryFn: ({ signal }) => get<ReviewView>(of(reportNo), { signal }),
  });
}

export const decideReport = (reportNo: string, decision: Decision) => post<ReviewView>(`${of(reportNo)}/decision`, decision);
export const confirmReferral = (reportNo: string, confirmed: boolean, reason: string) =>
  post<ReviewView>(`${of(reportNo)}/referral`, { confirmed, reason });
export const endReferral = (reportNo: string, accepted: boolean, reason: string) =>
  post<ReviewView>(`${of(reportNo)}/referral/end`, { accepted, reason });

export function batchesQuery() {
  return queryOptions({ queryKey: ['batches'], queryFn: ({ signal }) => get<Batch[]>(batches, { signal }) });
}
export const drawBatch = () => post<Batch>(batches);
export const acceptBatch = (batchNo: string) => post<Batch>(`${batches}/${encodeURIComponent(batchNo)}/acceptance`);

/** A row of the public list. */
export interface PublicReportRow {
  reportNo: string;
  permitNo: string;
  unitName: string;
  division: string;
  reportType: ReportType;
  periodFrom: string;
  periodTo: string;
  late: boolean;
  versionNo: number;
  publishedAt: string;
}
export interface PublicReport extends PublicReportRow {
  dueOn: string;
  submittedOn: string;
  contentHash: string;
  remarks: string[];
  withheld: string[];
  content: ExecutionReport;
}
export interface FigureColumn {
  column: string;
  zh: string;
  en: string;
}
export interface CheckCode {
  code: string;
  version: string;
  from: string;
  severity: 'BLOCK' | 'WARN' | 'LEAD';
  thresholds: Record<string, number>;
  basis: string;
  mark: string;
  textZh: string;
  textEn: string;
}
export interface CheckRule {
  id: string;
  titleZh: string;
  titleEn: string;
  remedyZh: string;
  remedyEn: string;
  codes: CheckCode[];
}
export interface CheckCatalogue {
  on: string;
  rules: CheckRule[];
  gaps: { gap: string; textZh: string; textEn: string }[];
}

const open = `${reportApi}/public`;

export function publicReportsQuery(filters: Query) {
  return queryOptions({
    queryKey: ['public', 'reports', filters],
    queryFn: ({ signal }) => get<PageOf<PublicReportRow>>(`${open}/reports`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });
}
export function publicReportQuery(reportNo: string) {
  return queryOptions({
    queryKey: ['public', 'report', reportNo],
    queryFn: ({ signal }) => get<PublicReport>(`${open}/reports/${encodeURIComponent(reportNo)}`, { signal }),
  });
}
export function dictionaryQuery() {
  return queryOptions({
    queryKey: ['public', 'report-dictionary'],
    queryFn: ({ signal }) => get<FigureColumn[]>(`${open}/report-figures/dictionary`, { signal }),
    staleTime: Infinity,
  });
}
export const figuresAddress = (filters: Query) => `${open}/report-figures.csv${queryString(filters)}`;
export function checksQuery() {
  return queryOptions({
    queryKey: ['public', 'checks'],
    queryFn: ({ signal }) => get<CheckCatalogue>(`${open}/checks`, { signal }),
    staleTime: 300_000,
  });
}
