import { queryOptions } from '@tanstack/react-query';
import { get, getText, post, queryString } from './client';
import type { Recusal } from './recusals';
import type { CaseClock, CaseView, PageOf, TimelineEntry } from './types';

/** Leads, cases and published penalties of inspection-service. */
const base = '/api/inspection/v1';

export const caseStatuses = [
  'FILED',
  'INVESTIGATING',
  'PROPOSED',
  'NOTIFIED',
  'HEARING',
  'LEGAL_REVIEW',
  'PENDING_DECISION',
  'DECIDED',
  'SERVED',
  'NO_PENALTY',
  'ANNULLED',
] as const;
export const leadStatuses = ['LEAD', 'FILED', 'NOT_FILED'] as const;
export type EnforcementStatus = (typeof caseStatuses)[number] | (typeof leadStatuses)[number];
export const leadSources = ['VISIT', 'REPORT', 'COMPLAINT', 'MONITORING', 'TRANSFER'] as const;
export const conducts = Array.from({ length: 21 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);
export const circumstances = [
  'ORDINARY',
  'SERIOUS',
  'NOISE_ONLY',
  'OUTLET_SETTING',
  'OUTLET_SETTING_SERIOUS',
  'WRONG_RECORD',
  'INEFFECTIVE',
  'DISMANTLED',
  'EIA_REPORT',
  'EIA_REPORT_SERIOUS',
  'EIA_FORM',
  'EIA_FORM_SERIOUS',
] as const;
export const harms = ['NONE', 'POLLUTION', 'LIFE_OR_HEALTH'] as const;
export const evidenceKinds = [
  'SITE_RECORD',
  'DOCUMENTARY',
  'PHYSICAL',
  'AUDIO_VISUAL',
  'ELECTRONIC',
  'TESTIMONY',
  'PARTY_STATEMENT',
  'EXPERT_OPINION',
] as const;
export const pauseCauses = ['HEARING', 'ANNOUNCEMENT', 'MONITORING', 'APPRAISAL', 'SERVICE', 'TRANSFER'] as const;
export const waiverGrounds = ['NO_VIOLATION', 'MINOR_CORRECTED', 'FIRST_MINOR', 'NO_FAULT'] as const;
export const serviceWays = ['ON_PRONOUNCEMENT', 'IN_PERSON', 'BY_POST', 'ELECTRONIC', 'LEFT_AT_PLACE', 'ANNOUNCEMENT'] as const;
export const secrets = ['STATE_SECRET', 'COMMERCIAL_SECRET', 'INFORMANT', 'ONGOING_CRIMINAL_CASE', 'MINOR'] as const;

export interface ClockReading {
  kind: string;
  unit: 'DAY' | 'WORKING_DAY';
  limit: number;
  used: number;
  dueOn: string;
  overdue: boolean;
  pausedSince?: string | null;
  basis: string;
}

export interface LeadRow {
  leadNo: string;
  source: (typeof leadSources)[number];
  subject: string;
  unitName: string;
  uscc: string;
  division: string;
  status: EnforcementStatus;
  openedAt: string;
  filingDueOn: string;
  overdue: boolean;
  caseNo?: string | null;
}

export interface LeadFile extends LeadRow {
  sourceKey: string;
  permitNo?: string | null;
  facts: string;
  evidence: Record<string, unknown>;
  foundOn: string;
  ruledReason?: string | null;
  ruledBy?: string | null;
  ruledOn?: string | null;
  clocks: ClockReading[];
}

export interface CaseRow {
  caseNo: string;
  unitName: string;
  uscc: string;
  division: string;
  cause: string;
  conduct: string;
  status: EnforcementStatus;
  filedOn: string;
  decisionDueOn: string;
  overdue: boolean;
  penaltyNo?: string | null;
  amountYuan?: number | null;
  decidedOn?: string | null;
  publishedOn?: string | null;
}

export interface PenaltyRange {
  minYuan: number;
  maxYuan: number;
  basis: string;
  force: { from: string; to?: string | null };
}

export interface LawObjection {
  code: string;
  values: Record<string, unknown>;
  basis: string;
}

export interface LawComparison {
  decidedOn: string;
  ofConduct?: PenaltyRange | null;
  ofDecision?: PenaltyRange | null;
  applicable: { range?: PenaltyRange | null; reviews: LawObjection[] };
  why: 'UNCHANGED' | 'LAW_OF_CONDUCT' | 'LIGHTER_NOW' | 'UNKNOWN';
}

export interface CaseDocument {
  id: string;
  kind: string;
  title: string;
  turn: number;
  madeBy: string;
  madeAt: string;
  sha256: string;
}

export interface EvidencePiece {
  number: number;
  kind: string;
  title: string;
  source: string;
  takenOn: string;
  takenAt?: string | null;
  takenBy?: string | null;
  place?: string | null;
  content: string;
  fileId?: string | null;
  fileName?: string | null;
  mediaType?: string | null;
  size?: number | null;
  sha256: string;
  replaces?: number | null;
  addedBy: string;
}

export interface PartyStatement {
  id: string;
  turn: number;
  content: string;
  madeBy: string;
  madeAt: string;
  accepted?: boolean | null;
  answer?: string | null;
}

export interface PenaltyCase {
  caseNo: string;
  leadNo: string;
  uscc: string;
  unitName: string;
  permitNo?: string | null;
  division: string;
  cause: string;
  status: EnforcementStatus;
  turn: number;
  charge: { conduct: string; circumstance: string; subject: string; harm: string; occurredFrom: string; occurredTo: string };
  foundOn: string;
  filedOn: string;
  clocks: ClockReading[];
  pauses: { cause: string; reason: string; from: string; to?: string | null }[];
  overdue: boolean;
  officers: { name: string; certificateNo: string }[];
  recused: { name: string; certificateNo: string }[];
  recusals: Recusal[];
  certificatesShown: boolean;
  proposal?: {
    facts: string;
    reasons: string;
    amountYuan: number;
    correction: string;
    correctionDueOn: string;
    weight: { major: boolean; publicInterest: boolean; complex: boolean; requiredByLaw: boolean };
  } | null;
  notice?: { amountYuan: number; hearingRight: boolean; hearingRequestDueOn: string; servedOn: string; hearingGivenUp: boolean } | null;
  statements: PartyStatement[];
  hearing?: {
    requestedOn: string;
    request: string;
    onDay?: string | null;
    place?: string | null;
    hostName?: string | null;
    heldOn?: string | null;
  } | null;
  review?: { dueOn: string; reasons: string[]; reviewerName?: string | null; passed?: boolean | null; opinion?: string | null } | null;
  reviewNeeds: string[];
  decision?: {
    penaltyNo: string;
    amountYuan: number;
    reasons: string;
    correction: string;
    correctionDueOn?: string | null;
    decidedOn: string;
    deciderName: string;
    law: { applied?: PenaltyRange | null; why: LawComparison['why']; table: string };
  } | null;
  servedOn?: string | null;
  publishedOn?: string | null;
  annulledOn?: string | null;
  withdrawnOn?: string | null;
  documents: CaseDocument[];
  evidence: EvidencePiece[];
}

export interface PublishedPenalty {
  caseNo: string;
  penaltyNo: string;
  unitName: string;
  uscc: string;
  division: string;
  conduct: string;
  basis: string;
  amountYuan: number;
  decidedOn: string;
  servedOn?: string | null;
  publishedOn: string;
}

export interface PublishedDecision {
  penalty: PublishedPenalty;
  text?: string | null;
  withdrawnOn?: string | null;
  withdrawnReasons?: string | null;
}

type Query = Record<string, string | number | undefined>;

function pageQuery<T>(path: string, filters: Query) {
  return queryOptions({
    queryKey: ['enforcement', path, filters],
    queryFn: ({ signal }) => get<PageOf<T>>(`${base}/${path}`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });
}

function oneQuery<T>(path: string) {
  return queryOptions({ queryKey: ['enforcement', path], queryFn: ({ signal }) => get<T>(`${base}/${path}`, { signal }) });
}

export const leadsQuery = (filters: Query) => pageQuery<LeadRow>('leads', filters);
export const leadQuery = (leadNo: string) => oneQuery<LeadFile>(`leads/${leadNo}`);
export const casesQuery = (filters: Query) => pageQuery<CaseRow>('cases', filters);
export const penaltyCaseQuery = (caseNo: string) => oneQuery<PenaltyCase>(`cases/${caseNo}`);
export const lawsQuery = (caseNo: string) => oneQuery<LawComparison>(`cases/${caseNo}/laws`);
export const penaltiesQuery = (filters: Query) => pageQuery<PublishedPenalty>('public/penalties', filters);
export const penaltyQuery = (caseNo: string) => oneQuery<PublishedDecision>(`public/penalties/${caseNo}`);

interface Story {
  processId: string;
  active: string[];
  done: string[];
  timeline: TimelineEntry[];
}

/** Where a case stands, in the shape of the case line; its clocks come with the case. */
export function storyQuery(caseNo: string) {
  return queryOptions({
    queryKey: ['enforcement', 'story', caseNo],
    queryFn: async ({ signal }): Promise<CaseView> => get<Story>(`${base}/cases/${caseNo}/story`, { signal }),
  });
}

export function documentQuery(caseNo: string, id: string) {
  return queryOptions({
    queryKey: ['enforcement', 'document', caseNo, id],
    queryFn: ({ signal }) => getText(`${base}/cases/${caseNo}/documents/${id}`, 'text/plain', signal),
    staleTime: Infinity,
  });
}

export const paperAddress = (caseNo: string, id: string) => `${base}/cases/${caseNo}/documents/${id}/paper`;

/** Any act on a lead or a case; which there are is said by the service's interface. */
export const act = (path: string, body: unknown) => post<unknown>(`${base}/${path}`, body);

export const archiveAddress = (caseNo: string) => `${base}/cases/${caseNo}/archive.zip`;
export const tableAddress = (name: 'leads' | 'cases', format: 'csv' | 'xlsx', filters: Query) => {
  const all = { ...filters, page: undefined, size: undefined };
  return `${base}/enforcement-tables/${name}.${format}${queryString(all)}`;
};
export const penaltyDataAddress = (name: 'penalties' | 'dictionary') => `${base}/public/penalty-data/${name}.csv`;

/** A reading as the clock shows it. */
export function clockOf(reading: ClockReading, pauses: PenaltyCase['pauses'] = []): CaseClock {
  return {
    kind: `PENALTY_${reading.kind}`,
    unit: reading.unit,
    usedWorkingDays: reading.used,
    limitWorkingDays: reading.limit,
    dueOn: reading.dueOn,
    pausedSince: reading.pausedSince ?? null,
    pauses: reading.kind === 'DECISION' ? pauses.map((pause) => ({ ...pause, to: pause.to ?? null })) : [],
    basis: reading.basis,
  };
}
