import { queryOptions } from '@tanstack/react-query';
import type { Versioned } from './applications';
import { call, get, post, queryString } from './client';
import type { CaseView, CorrectionItem, Finding, PageOf } from './types';

/** Execution reports as report-service takes and gives them (openapi/report-service.yaml). */

export const reportApi = '/api/report/v1';

export const reportTypes = ['ANNUAL', 'HALF_YEARLY', 'QUARTERLY', 'MONTHLY'] as const;
export type ReportType = (typeof reportTypes)[number];
export const reportStatuses = [
  'DUE',
  'DRAFT',
  'OVERDUE',
  'SUBMITTED',
  'IN_REVIEW',
  'RETURNED',
  'OVERDUE_CORRECTION',
  'REFERRED',
  'ACCEPTED',
  'ARCHIVED',
  'SKIPPED',
  'MERGED',
] as const;
export type ReportStatus = (typeof reportStatuses)[number];
export type ReviewStatus = 'OPEN' | 'PROPOSED' | 'DONE';
export type ReviewOutcome = 'ACCEPTED' | 'ACCEPTED_WITH_REMARKS' | 'RETURNED' | 'REFERRED';

export interface Use {
  name?: string | null;
  amount?: number | null;
  unit?: string | null;
}
export interface Measurement {
  point?: string | null;
  pollutant?: string | null;
  unit?: string | null;
  min?: number | null;
  mean?: number | null;
  max?: number | null;
  oxygenPercent?: number | null;
  samples?: number | null;
  exceedances?: number | null;
  method?: string | null;
  detectionLimit?: number | null;
  laboratory?: string | null;
}
export interface OutletAmount {
  outlet?: string | null;
  pollutant?: string | null;
  unit?: string | null;
  amount?: number | null;
  quarters?: (number | null)[] | null;
  method?: string | null;
}
export interface TotalAmount {
  pollutant?: string | null;
  unit?: string | null;
  amount?: number | null;
}

/** The thirteen chapters; a draft may lack any part. */
export interface ExecutionReport {
  permitNumber?: string | null;
  type?: ReportType | null;
  periodFrom?: string | null;
  periodTo?: string | null;
  basics?: {
    unitName?: string | null;
    productionHours?: number | null;
    outputs?: (Use & { builtCapacity?: number | null })[] | null;
    materials?: Use[] | null;
    fuels?: Use[] | null;
    waterTonnes?: number | null;
    powerKilowattHours?: number | null;
    stops?: { from?: string | null; to?: string | null; explanation?: string | null }[] | null;
  } | null;
  compliance?: string | null;
  changes?: { kind?: string | null; what?: string | null; applicationNo?: string | null }[] | null;
  treatment?:
    | {
        facility?: string | null;
        hours?: number | null;
        reagents?: Use[] | null;
        removalPercent?: Record<string, number> | null;
        abnormal?: string | null;
      }[]
    | null;
  monitoring?: Measurement[] | null;
  ledger?: string | null;
  emissions?: {
    outlets?: OutletAmount[] | null;
    totals?: TotalAmount[] | null;
    analysis?: string | null;
    abnormal?:
      | { from?: string | null; to?: string | null; place?: string | null; explanation?: string | null; reportedOn?: string | null }[]
      | null;
  } | null;
  tax?: { taxItem?: string | null; kilograms?: number | null; yuan?: number | null }[] | null;
  disclosure?: { channel?: string | null; link?: string | null; disclosedOn?: string | null; statement?: string | null } | null;
  management?: string | null;
  permitItems?: string | null;
  waste?: Record<string, unknown>[] | null;
  otherMatters?: string | null;
  conclusion?: string | null;
  attachments?: { kind?: string | null; name?: string | null; sha256?: string | null }[] | null;
  commitment?: { signedBy?: string | null; signedOn?: string | null } | null;
}

/** A finding on a report; the unit's explanation is kept under its key. */
export interface ReportFinding extends Finding {
  key: string;
  version: string;
  explanation?: string | null;
}
export type RuleState = 'FOUND' | 'PASSED' | 'PARTLY_CHECKED' | 'NOT_CHECKED' | 'NOT_APPLICABLE';
export interface Standing {
  rule: string;
  titleZh: string;
  titleEn: string;
  state: RuleState;
  compared: number;
  gaps: { gap: string; textZh: string; textEn: string }[];
}
export interface Examined {
  on: string;
  findings: ReportFinding[];
  standings: Standing[];
}

export interface ReportVersion {
  versionNo: number;
  contentHash: string;
  submittedOn: string;
  signedBy: string;
  signedAt: string;
  warnings: number;
  leads: number;
}
export interface VersionContent {
  version: ReportVersion;
  content: ExecutionReport;
  examined: Examined;
}

export interface ReportSummary {
  reportNo: string;
  permitNo: string;
  unitName: string;
  division: string;
  reportType: ReportType;
  periodFrom: string;
  periodTo: string;
  dueOn: string;
  status: ReportStatus;
  versionNo: number;
  submittedAt?: string | null;
  late: boolean;
  risk: number;
  warnings: number;
  leads: number;
  reviewDueOn?: string | null;
  correctionDueOn?: string | null;
  publishedAt?: string | null;
}

export type ReportAct = 'SAVE' | 'ANSWER' | 'SUBMIT' | 'DECIDE' | 'END_REFERRAL';
export interface ReportView extends Omit<ReportSummary, 'warnings' | 'leads'> {
  uscc: string;
  statusSince: string;
  version: number;
  content?: ExecutionReport | null;
  explanations: Record<string, string>;
  secretReasons: Record<string, string>;
  examined?: Examined | null;
  corrections: CorrectionItem[];
  remarks: string[];
  versions: ReportVersion[];
  allowedActs: ReportAct[];
}

/** What a permit owes; its number is the report's. */
export interface DutySummary {
  dutyNo: string;
  permitNo: string;
  unitName: string;
  reportType: ReportType;
  periodFrom: string;
  periodTo: string;
  dueOn: string;
  status: 'DUE' | 'SKIPPED' | 'MERGED' | 'SUBMITTED' | 'WITHDRAWN';
  overdue: boolean;
  submittedOn?: string | null;
  mergedInto?: string | null;
}

export type Query = Record<string, string | number | boolean | undefined>;
const of = (reportNo: string) => `${reportApi}/reports/${encodeURIComponent(reportNo)}`;

async function versioned(method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Versioned<ReportView>> {
  const { data, etag } = await call<ReportView>(method, path, { body, headers });
  return { view: data, etag: etag ?? `"${String(data.version)}"` };
}

export function reportsQuery(filters: Query) {
  return queryOptions({
    queryKey: ['reports', filters],
    queryFn: ({ signal }) => get<PageOf<ReportSummary>>(`${reportApi}/reports`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });
}

export function dutiesQuery(filters: Query) {
  return queryOptions({
    queryKey: ['duties', filters],
    queryFn: ({ signal }) => get<PageOf<DutySummary>>(`${reportApi}/duties`, { query: filters, signal }),
  });
}

export const fetchReport = (reportNo: string) => versioned('GET', of(reportNo));
export function reportQuery(reportNo: string) {
  return queryOptions({ queryKey: ['report', reportNo], queryFn: () => fetchReport(reportNo) });
}

export function versionQuery(reportNo: string, versionNo: number) {
  return queryOptions({
    queryKey: ['report-version', reportNo, versionNo],
    queryFn: ({ signal }) => get<VersionContent>(`${of(reportNo)}/versions/${String(versionNo)}`, { signal }),
    staleTime: Infinity,
  });
}

export function reportCaseQuery(reportNo: string) {
  return queryOptions({
    queryKey: ['report-case', reportNo],
    queryFn: ({ signal }) => get<CaseView>(`${of(reportNo)}/case`, { signal }),
    refetchInterval: 30_000,
  });
}

/** A draft as it is sent: what is filled in, what is said of findings by their keys, and what is kept secret for which reason. */
export interface DraftBody {
  content: ExecutionReport;
  explanations: Record<string, string>;
  secretReasons: Record<string, string>;
}

export const beginReport = (dutyNo: string) => post<ReportView>(`${reportApi}/reports`, { dutyNo });
export const saveReport = (reportNo: string, draft: DraftBody, etag: string) =>
  versioned('PUT', `${of(reportNo)}/draft`, draft, { 'If-Match': etag });
/** Asks the checks without saving. */
export const checkReport = (reportNo: string, draft: DraftBody, signal?: AbortSignal) =>
  post<Examined>(`${of(reportNo)}/findings`, draft, { signal });
export const answerItem = (reportNo: string, itemId: string, answer: string) =>
  versioned('PUT', `${of(reportNo)}/corrections/${encodeURIComponent(itemId)}`, { answer });
export const submitReport = (reportNo: string, name: string) =>
  post<ReportView>(`${of(reportNo)}/submission`, { commitmentAccepted: true, signature: { name } });

export const reportListAddress = (format: 'csv' | 'xlsx', filters: Query) => `${reportApi}/report-list.${format}${queryString(filters)}`;
