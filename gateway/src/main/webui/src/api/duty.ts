import { queryOptions } from '@tanstack/react-query';
import { ApiError, announceSessionLost, commonHeaders, get, post, problemFrom } from './client';
import type { PageOf } from './types';

const reportApi = '/api/report/v1';
type Query = Record<string, string | number | boolean | undefined>;

export type ReportType = 'ANNUAL' | 'HALF_YEARLY' | 'QUARTERLY' | 'MONTHLY';
export type DutyStatus = 'DUE' | 'SKIPPED' | 'MERGED' | 'SUBMITTED' | 'WITHDRAWN';

export interface Duty {
  dutyNo: string;
  permitNo: string;
  uscc: string;
  unitName: string;
  division: string;
  reportType: ReportType;
  periodFrom: string;
  periodTo: string;
  dueOn: string;
  status: DutyStatus;
  overdue: boolean;
  submittedOn?: string | null;
  mergedInto?: string | null;
}

export interface HeldPermit {
  permitNo: string;
  unitName: string;
  siteName?: string | null;
  status: string;
  validFrom: string;
  validTo: string;
  outlets: { code: string; name?: string | null; medium?: string | null }[];
  boundaries: string[];
  treatment: { code: string; name?: string | null }[];
  products: string[];
  monitoring: { point: string; pollutant: string; frequency?: string | null; method?: string | null }[];
}

export interface MonitoringResult {
  id: string;
  versionNo: number;
  permitNo: string;
  point: string;
  pollutant: string;
  pollutantName: string;
  sampledAt: string;
  rawValue: number;
  rawUnit: string;
  value: number;
  unit: string;
  belowDetection: boolean;
  detectionLimit?: number | null;
  limit?: number | null;
  overLimit: boolean;
  method?: string | null;
  laboratory?: string | null;
  reportNo?: string | null;
  source: string;
  reason?: string | null;
  authorName: string;
  recordedAt: string;
}

export interface ResultLine {
  point: string;
  pollutant: string;
  sampledAt: string;
  value: number | null;
  unit: string;
  belowDetection: boolean;
  detectionLimit?: number | null;
  method?: string | null;
  laboratory?: string | null;
  reportNo?: string | null;
}

export const entryKinds = [
  'PRODUCTION_HOURS',
  'OUTPUT',
  'MATERIAL',
  'FUEL',
  'WATER',
  'POWER',
  'TREATMENT_HOURS',
  'REAGENT',
  'DISCHARGE',
  'ABNORMAL',
  'EMITTED',
  'BASIC_INFO',
  'MONITORING_RECORD',
  'MANAGEMENT',
] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface LedgerEntry {
  id: string;
  versionNo: number;
  permitNo: string;
  kind: EntryKind;
  day: string;
  place?: string | null;
  name?: string | null;
  rawAmount?: number | null;
  rawUnit?: string | null;
  amount?: number | null;
  unit?: string | null;
  note?: string | null;
  reportedOn?: string | null;
  late: boolean;
  reason?: string | null;
  authorName: string;
  recordedAt: string;
}

export interface EntryLine {
  kind: EntryKind;
  day: string;
  place?: string | null;
  name?: string | null;
  amount: number | null;
  unit?: string | null;
  note?: string | null;
  reportedOn?: string | null;
}

/** Actual against permitted tonnes of a year; `outlet` is absent for the unit as a whole. */
export interface Budget {
  permitNo?: string;
  unitName?: string;
  outlet?: string | null;
  pollutant: string;
  actualTonnes: number;
  permittedTonnes: number;
  proRataTonnes: number;
  sharePercent: number;
  reachedPercent?: number | null;
  overAmount: boolean;
  formula?: string;
  asOf: string;
}

export interface MonthAmount {
  outlet: string;
  pollutant: string;
  month: string;
  kilograms: number;
  method: 'AUTOMATIC' | 'MANUAL' | 'COEFFICIENT';
  formula?: string;
}

export interface Account {
  permitNo: string;
  unitName: string;
  year: number;
  budgets: Budget[];
  months: MonthAmount[];
}

export interface TaxLine {
  outlet: string;
  pollutant: string;
  kilograms: number;
  exemption?: string | null;
  equivalents?: number | null;
  result: string;
  payPercent: number;
  yuan: number;
  formula: string;
}

export interface Tax {
  year: number;
  airYuan?: number | null;
  waterYuan?: number | null;
  rateMark?: string | null;
  months: { month: string; lines: TaxLine[]; yuan: number }[];
  yuan: number;
}

/** What may be handed in as a table, and where. */
export type TableSubject = 'results' | 'ledger-entries';

export const dutiesQuery = (filters: Query) =>
  queryOptions({
    queryKey: ['duties', filters],
    queryFn: ({ signal }) => get<PageOf<Duty>>(`${reportApi}/duties`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });

export const heldPermitsQuery = () =>
  queryOptions({ queryKey: ['held-permits'], queryFn: ({ signal }) => get<HeldPermit[]>(`${reportApi}/permits`, { signal }) });

export const calendarQuery = () =>
  queryOptions({
    queryKey: ['calendar'],
    queryFn: ({ signal }) => get<{ renewedAt?: string | null }>(`${reportApi}/calendar`, { signal }),
  });

export const renewCalendar = () => post<{ path: string }>(`${reportApi}/calendar/address`);

export const resultsQuery = (filters: Query) =>
  queryOptions({
    queryKey: ['results', filters],
    queryFn: ({ signal }) => get<PageOf<MonitoringResult>>(`${reportApi}/results`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });

export const ledgerQuery = (filters: Query) =>
  queryOptions({
    queryKey: ['ledger-entries', filters],
    queryFn: ({ signal }) => get<PageOf<LedgerEntry>>(`${reportApi}/ledger-entries`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });

export const enterLines = (subject: TableSubject, permitNo: string, lines: (ResultLine | EntryLine)[]) =>
  post<{ taken: number }>(`${reportApi}/${subject}`, { permitNo, lines });

export const correctResult = (id: string, result: ResultLine, reason: string, attachmentHash?: string) =>
  post<MonitoringResult>(`${reportApi}/results/${id}/correction`, { result, reason, attachmentHash });

export const correctEntry = (id: string, entry: EntryLine, reason: string, attachmentHash?: string) =>
  post<LedgerEntry>(`${reportApi}/ledger-entries/${id}/correction`, { entry, reason, attachmentHash });

export const accountQuery = (permitNo: string, year: number) =>
  queryOptions({
    queryKey: ['account', permitNo, year],
    queryFn: ({ signal }) => get<Account>(`${reportApi}/permits/${encodeURIComponent(permitNo)}/account`, { query: { year }, signal }),
    enabled: permitNo !== '',
  });

export const publicAccountQuery = (permitNo: string, year: number) =>
  queryOptions({
    queryKey: ['public-account', permitNo, year],
    queryFn: ({ signal }) => get<Account>(`${reportApi}/public/permits/${encodeURIComponent(permitNo)}/account`, { query: { year }, signal }),
    retry: false,
  });

export const taxQuery = (permitNo: string, year: number) =>
  queryOptions({
    queryKey: ['tax', permitNo, year],
    queryFn: ({ signal }) => get<Tax>(`${reportApi}/permits/${encodeURIComponent(permitNo)}/tax`, { query: { year }, signal }),
    enabled: permitNo !== '',
  });

export const accountsQuery = (filters: Query) =>
  queryOptions({
    queryKey: ['accounts', filters],
    queryFn: ({ signal }) => get<PageOf<Budget & { permitNo: string; unitName: string }>>(`${reportApi}/accounts`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });

export const templateAddress = (subject: TableSubject) => `${reportApi}/${subject}/template.xlsx`;

/** Address of a whole filtered list as a spreadsheet. */
export function exportAddress(list: TableSubject | 'duties' | 'accounts', filters: Query): string {
  const params = new URLSearchParams();
  Object.entries(filters).forEach(([key, value]) => {
    if (value !== undefined && value !== '' && key !== 'page' && key !== 'size') params.set(key, String(value));
  });
  params.set('format', 'XLSX');
  return `${reportApi}/${list}/export?${params.toString()}`;
}

/** Hands in a filled-in table as it is; the answer says how many rows were taken, or which cells are wrong. */
export async function handInTable(subject: TableSubject, permitNo: string, file: File): Promise<{ taken: number }> {
  const path = `${reportApi}/${subject}/imports`;
  let response: Response;
  try {
    response = await fetch(`${path}?permitNo=${encodeURIComponent(permitNo)}`, {
      method: 'POST',
      headers: { ...commonHeaders(), Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
      credentials: 'same-origin',
      body: file,
    });
  } catch {
    throw new ApiError({ type: 'urn:onepermit:problem:network/unreachable', title: '', status: 0 });
  }
  const text = await response.text();
  if (response.status === 401) announceSessionLost();
  if (!response.ok) throw new ApiError(problemFrom(response.status, text));
  return JSON.parse(text) as { taken: number };
}
