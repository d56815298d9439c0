import type { AnnualTotal, Dossier } from './dossier';
export type * from './dossier';

/** The wire shapes of permit-service, workflow and the gateway, as agreed in openapi/. */

export type ManagementClass = 'KEY' | 'SIMPLIFIED' | 'REGISTRATION' | 'NONE';
export type FilingType = 'INITIAL' | 'CHANGE_BASIC' | 'CHANGE_EX_OFFICIO' | 'REAPPLY' | 'RENEW' | 'REISSUE_COPY' | 'CANCEL';
export type ApplicationStatus =
  | 'DRAFT'
  | 'DISCLOSING'
  | 'DISCLOSED'
  | 'SUBMITTED'
  | 'CORRECTION'
  | 'ACCEPTED'
  | 'IN_REVIEW'
  | 'SITE_CHECK'
  | 'ASSESSMENT'
  | 'PAUSED'
  | 'PENDING_DECISION'
  | 'GRANTED'
  | 'ISSUED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'WITHDRAWN_DEEMED'
  | 'NOT_REQUIRED'
  | 'NOT_ACCEPTED'
  | 'DEEMED_RENEWED';
export type WorkItemKind = 'ACCEPTANCE' | 'CORRECTION' | 'REVIEW' | 'DECISION' | 'DELIVERY';
export type PermitStatus = 'VALID' | 'EXPIRED' | 'REVOKED' | 'WITHDRAWN_BY_PENALTY' | 'CANCELLED';

export interface PageOf<T> {
  items: T[];
  total: number;
  page: number;
  size: number;
}

export interface FieldError {
  field: string;
  code?: string;
  message: string;
}

/** RFC 9457 body. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  traceId?: string;
  errors?: FieldError[];
}

export type Role =
  | 'ENT_AGENT'
  | 'ENT_LEGAL'
  | 'CLERK'
  | 'REVIEWER'
  | 'APPROVER'
  | 'INSPECTOR'
  | 'LEGAL_REVIEWER'
  | 'LEADER'
  | 'DISCLOSER'
  | 'DISPATCHER'
  | 'AUDITOR'
  | 'OPERATOR';

export interface Session {
  user: string;
  name: string;
  roles: Role[];
  uscc?: string;
  division?: string;
  expiresAt?: string;
}

export type Severity = 'BLOCK' | 'LEAD' | 'WARN' | 'INFO';

export interface Finding {
  code: string;
  severity: Severity;
  field: string;
  messageZh: string;
  messageEn: string;
  values?: Record<string, unknown>;
  formula?: string | null;
  basis?: string | null;
  remedyZh?: string | null;
  remedyEn?: string | null;
}

export interface CatalogueMatch {
  row: number;
  industryGroup?: string;
  managementClass: ManagementClass;
  predicate: string;
  textZh: string;
  textEn: string;
}

/** A clause that would be stricter, and whether it surely does not hold. */
export interface UnmetClause {
  row: number;
  managementClass: ManagementClass;
  predicate: string;
  truth: 'NO' | 'UNKNOWN';
  textZh: string;
  textEn: string;
}

export interface Classification {
  managementClass: ManagementClass | null;
  scope: 'ALL' | 'GENERAL_PROCESS_ONLY';
  matches: CatalogueMatch[];
  unmet?: UnmetClause[];
  unanswered?: string[];
  undetermined?: string[];
  complete?: boolean;
  catalogueVersion: string;
  explanationZh?: string;
  explanationEn?: string;
}

/** What this person may do with an application now; separation of duties is already taken into account. */
export type AllowedAct =
  | 'SAVE_DOSSIER'
  | 'ATTACH_FILE'
  | 'START_DISCLOSURE'
  | 'END_DISCLOSURE'
  | 'SUBMIT'
  | 'WITHDRAW'
  | 'ANSWER_CORRECTION'
  | 'RESUBMIT'
  | 'DECIDE_ACCEPTANCE'
  | 'RECORD_REVIEW'
  | 'ORDER_SITE_CHECK'
  | 'REPORT_SITE_CHECK'
  | 'PAUSE_CLOCK'
  | 'RESUME_CLOCK'
  | 'RECOMMEND'
  | 'DECIDE'
  | 'DELIVER';

export interface Attachment {
  id: string;
  kind: string;
  filename: string;
  mediaType?: string;
  size: number;
  sha256: string;
  uploadedAt?: string;
}

export interface CorrectionItem {
  itemId: string;
  field: string;
  problem: string;
  requirement: string;
  answer?: string | null;
  attachmentIds?: string[];
  answeredAt?: string | null;
}

export interface Correction {
  noticeId?: string;
  issuedAt?: string;
  dueOn?: string;
  items: CorrectionItem[];
  changes?: DossierChange[];
}

/** A difference from the dossier in which the defects were found; told if the notice named the place. */
export interface DossierChange {
  field: string;
  before?: unknown;
  after?: unknown;
  told: boolean;
}

export interface Decision {
  decision: 'GRANTED' | 'REFUSED';
  reasons?: string | null;
  grounds?: string[] | null;
  remedies?: string | null;
  decidedOn?: string;
  decidedBy?: string;
}

export interface DisclosureState {
  startedOn?: string | null;
  endsOn?: string | null;
  endedOn?: string | null;
  feedback?: string | null;
}

export interface Signature {
  name: string;
  role?: string;
  signedAt: string;
}

export interface ApplicationDates {
  createdAt?: string;
  submittedAt?: string | null;
  receivedOn?: string | null;
  acceptedOn?: string | null;
  decidedOn?: string | null;
}

export interface ClockPause {
  id?: number | string;
  cause?: string;
  reason: string;
  from: string;
  to?: string | null;
}

export interface CaseClock {
  kind: string;
  /** What is counted; working days where it is not said. */
  unit?: 'DAY' | 'WORKING_DAY';
  usedWorkingDays: number;
  limitWorkingDays: number;
  dueOn: string;
  pausedSince?: string | null;
  pauses?: ClockPause[];
  basis?: string;
  computation?: string | Finding[];
}

export interface ApplicationSummary {
  applicationNo: string;
  filingType: FilingType;
  status: ApplicationStatus;
  managementClass?: ManagementClass | null;
  unitName?: string | null;
  siteName?: string | null;
  division?: string | null;
  submittedAt?: string | null;
  createdAt?: string;
  overdue?: boolean;
  permitNo?: string | null;
}

export interface ApplicationView {
  applicationNo: string;
  filingType: FilingType;
  status: ApplicationStatus;
  managementClass?: ManagementClass | null;
  classification?: Classification | null;
  version: number;
  dossier: Dossier;
  attachments: Attachment[];
  findings: Finding[];
  disclosure?: DisclosureState | null;
  signatures?: Signature[];
  dates: ApplicationDates;
  deemed?: boolean;
  clock?: CaseClock | null;
  permitNo?: string | null;
  correction?: Correction | null;
  decision?: Decision | null;
  overdue?: boolean;
  nonAcceptance?: { reason?: string | null; competentAuthority?: string | null } | null;
  allowedActs: AllowedAct[];
}

export interface TimelineEntry {
  at: string;
  actor?: string | null;
  role?: string | null;
  act: string;
  textZh: string;
  textEn: string;
  documents?: { id: string; title: string; href?: string }[];
}

export interface CaseView {
  processId: string;
  active: string[];
  done: string[];
  timeline: TimelineEntry[];
  clock?: CaseClock | null;
  holderOfCase?: { role: string; name?: string | null; since?: string } | null;
}

export interface WorkItem {
  id: string;
  kind: WorkItemKind;
  applicationNo: string;
  unitName: string;
  managementClass?: ManagementClass | null;
  division: string;
  openedAt: string;
  dueAt?: string | null;
  workingDaysLeft?: number | null;
  claimedBy?: string | null;
  mine?: boolean;
  overdue?: boolean;
  status?: string;
}

export interface ReviewCondition {
  code: string;
  satisfied?: boolean | null;
  evidence?: string | null;
  computed: Finding[];
}

export interface Review {
  version?: number;
  conditions: ReviewCondition[];
  refusalGrounds: Finding[];
  opinion?: string | null;
  siteCheck?: { orderedOn?: string; reason?: string; reportedOn?: string | null } | null;
  pauses?: ClockPause[];
}

export interface PermitSummary {
  permitNo: string;
  unitName: string;
  siteName?: string | null;
  siteAddress?: string | null;
  division: string;
  industry?: string | null;
  industryName?: string | null;
  managementClass: ManagementClass;
  status: PermitStatus;
  validFrom: string;
  validTo: string;
}

export interface PermitLimit {
  outlet: string;
  outletName?: string;
  medium?: string;
  pollutant: string;
  concentration?: number | null;
  unit?: string;
  rateKgPerHour?: number | null;
  dayDecibel?: number | null;
  nightDecibel?: number | null;
  standard?: string | null;
  tonnesPerYear?: (number | null)[] | null;
}

export interface PublicationEntry {
  id: string;
  kind: string;
  applicationNo?: string;
  unitName: string;
  division?: string;
  title?: string;
  publishedAt: string;
  permitNo?: string | null;
  managementClass?: ManagementClass | null;
  decidedOn?: string | null;
  reasons?: string | null;
}

export interface PermitView extends PermitSummary {
  issuedOn?: string;
  issuingAuthority?: string;
  applicationNo?: string;
  legalRepresentative?: string | null;
  domicile?: string | null;
  uscc?: string;
  version?: number;
  dossier?: Dossier | null;
  limits?: PermitLimit[];
  totals?: AnnualTotal[];
  publications?: PublicationEntry[];
}

export interface PermitVersion {
  version: number;
  applicationNo: string;
  contentHash: string;
  validFrom: string;
  validTo?: string | null;
  recordedFrom: string;
  recordedTo?: string | null;
}

export interface Verification {
  permitNo: string;
  kind?: 'PERMIT' | 'REGISTRATION';
  genuine: boolean;
  status?: string;
  unitName?: string;
  siteAddress?: string;
  managementClass?: ManagementClass;
  validFrom?: string;
  validTo?: string;
  issuingAuthority?: string;
  checkedAt?: string;
  sha256?: string;
}

export interface RegistrationView {
  id?: string;
  registrationNo?: string | null;
  uscc?: string;
  unitName: string;
  siteAddress?: string;
  division?: string;
  validFrom: string;
  validTo: string;
  status?: string;
  registeredAt?: string;
  dossier?: Dossier;
  version?: number;
}

export interface DisclosureEntry {
  applicationNo: string;
  unitName: string;
  siteName?: string | null;
  division?: string;
  startedOn: string;
  endsOn: string;
  managementClass?: ManagementClass;
}

export interface Disclosed {
  application: DisclosureEntry;
  dossier: Dossier;
}

export interface Notice {
  id: string;
  at: string;
  titleZh: string;
  titleEn: string;
  bodyZh?: string;
  bodyEn?: string;
  applicationNo?: string | null;
  readAt?: string | null;
}

export interface HolderPrefill {
  uscc: string;
  name?: string | null;
  legalRepresentative?: string | null;
  domicile?: string | null;
  sites?: { name: string; address?: string; division?: string }[];
  permits?: PermitSummary[];
  lastDossier?: Dossier | null;
}

export interface PollutantCode {
  code: string;
  zh: string;
  en: string;
  permitName?: string;
  unit?: string;
  medium?: 'AIR' | 'WATER';
  limited?: boolean;
}
export interface DivisionCode {
  code: string;
  zh: string;
  fullName?: string;
  district?: boolean;
}
export interface Codes {
  pollutants: PollutantCode[];
  divisions: DivisionCode[];
}

export interface QuestionOption {
  value: string;
  textZh: string;
  textEn: string;
  unit?: string | null;
  traits?: Question[] | null;
}

/** Something the catalogue needs to know. */
export interface Question {
  key: string;
  kind: 'AMOUNT' | 'TRAIT' | 'PROCESS' | 'GENERAL_PROCESS';
  textZh: string;
  textEn: string;
  unit?: string | null;
  options?: QuestionOption[] | null;
  onlyIf?: { from?: number | null; under?: number | null } | null;
}

export interface CatalogueRow {
  row: number;
  industryGroup: string;
  industryCodes: string[];
  textZh: string;
  textEn: string;
}

export interface Questions {
  catalogueVersion: string;
  rows: CatalogueRow[];
  questions: Question[];
}

export interface OutboxRow {
  id: string;
  messageName: string;
  correlationKey: string;
  state: string;
  attempts: number;
  createdAt: string;
  nextAttemptAt?: string | null;
  lastError?: string | null;
}

export interface ExchangeRow {
  messageId: string;
  kind: string;
  subject: string;
  state: string;
  attempts: number;
  requestedAt: string;
  lastError?: string | null;
}

export interface LegalClockState {
  now: string;
  offsetSeconds: number;
  movable: boolean;
}
