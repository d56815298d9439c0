/** What the inspection service says of tasks, visits and results. */

export type TaskStatus =
  | 'CREATED'
  | 'PREPARED'
  | 'ON_SITE'
  | 'REPORTED'
  | 'CONCLUDED'
  | 'RECTIFYING'
  | 'CLOSED'
  | 'PUBLISHED'
  | 'CANCELLED';
export type TaskKind = 'DRAW' | 'PLAN' | 'CAMPAIGN' | 'JOINT' | 'CLUE' | 'COMPLAINT' | 'RECHECK';
export type CheckType = 'ROUTINE' | 'CAMPAIGN' | 'CASE';
export type Method = 'SITE' | 'DESK';
export type Finding = 'IN_ORDER' | 'PROBLEM' | 'NOT_APPLICABLE' | 'NOT_CHECKED';
export type ItemField = 'FINDING' | 'FACTS';
export type FollowUp = 'NONE' | 'RECTIFY' | 'CASE';
export type Shows = 'PANORAMA' | 'OUTLET' | 'ITEM' | 'SIGNATURE' | 'STATEMENT' | 'SAMPLE' | 'OTHER';
export type ResultCode =
  | 'NO_PROBLEM'
  | 'NO_RELEVANT_ACTIVITY'
  | 'PROBLEM_CORRECTED'
  | 'PROBLEM_PENDING'
  | 'UNREACHABLE'
  | 'REFUSED_SERIOUS'
  | 'INFO_NOT_PUBLISHED'
  | 'INFO_FALSE'
  | 'OTHER';

export interface Position {
  longitude: number;
  latitude: number;
}

export interface Site {
  objectNo: string;
  uscc: string;
  unitName: string;
  address: string;
  division: string;
  permitNo: string | null;
  longitude: number | null;
  latitude: number | null;
}

export interface Seat {
  seat: number;
  inspectorNo: string;
  name: string;
  certificateNo: string;
  certificateValidTo: string;
  department: string | null;
}

export interface TaskSummary {
  taskNo: string;
  kind: TaskKind;
  type: CheckType;
  status: TaskStatus;
  site: Site;
  seats: Seat[];
  method: Method | null;
  dueOn: string;
  overdue: boolean;
  startedAt: string | null;
  reportedAt: string | null;
  conclusionDueOn: string | null;
  result: ResultCode | null;
  followUp: FollowUp | null;
  publicationDueOn: string | null;
  publishedOn: string | null;
}

export interface FieldValue {
  changeId: string;
  value: string | null;
  by: string;
  at: string;
}

export interface FieldConflict {
  field: ItemField;
  changeId: string;
  value: string | null;
  device: string;
  by: string;
  at: string;
}

export interface CheckItemView {
  number: number;
  key: string;
  zh: string;
  en: string;
  basis: string;
  mandatory: boolean;
  finding: FieldValue | null;
  facts: FieldValue | null;
  conflicts: FieldConflict[];
}

export interface VisitFileView {
  id: string;
  shows: Shows;
  reference: string;
  sha256: string;
  mediaType: string;
  size: number;
  takenFrom: Position | null;
  accuracyMetres: number | null;
  takenAt: string;
}

export interface VisitNoteView {
  id: string;
  kind: 'STATEMENT' | 'SAMPLE';
  subject: string;
  content: string;
  by: string;
  at: string;
}

export interface VisitView {
  visitCode: string;
  basis: string;
  arrivedAt: string;
  leftAt: string | null;
  arrivedFrom: Position | null;
  noticeGiven: boolean;
  officers: { name: string; certificateNo: string; certificateValidTo: string; certificateShown: boolean }[];
  items: CheckItemView[];
  notes: VisitNoteView[];
  files: VisitFileView[];
  outletsChecked: string[];
  signedBy: string | null;
  signatureId: string | null;
  refusalToSign: string | null;
  refusal: string | null;
  recordStatus: 'OPEN' | 'SIGNED' | 'LOCKED' | 'ARCHIVED';
  recordHash: string | null;
  lockedAt: string | null;
  supplements: { content: string; recordHash: string; by: string; at: string }[];
}

/** What a department of a joint task answers and concluded (F-22). */
export interface PartView {
  department: string;
  lead: boolean;
  items: string[];
  mayAnswer: boolean;
  result: ResultCode | null;
  reason: string | null;
  concludedByName: string | null;
  concludedAt: string | null;
}

export interface TaskView {
  taskNo: string;
  kind: TaskKind;
  type: CheckType;
  status: TaskStatus;
  batchNo: string | null;
  clueId: string | null;
  reason: string | null;
  site: Site;
  seats: Seat[];
  parts: PartView[];
  method: Method | null;
  dueOn: string;
  openedAt: string;
  startedAt: string | null;
  reportedAt: string | null;
  refused: boolean;
  conclusionDueOn: string | null;
  result: ResultCode | null;
  resultZh: string | null;
  resultEn: string | null;
  remark: string | null;
  followUp: FollowUp | null;
  closedOn: string | null;
  publicationDueOn: string | null;
  publishedOn: string | null;
  leadNo: string | null;
  overdue: boolean;
  waitsUntil: string | null;
  assigned: boolean;
  items: CheckItemView[];
  visit: VisitView | null;
  serverTime: string;
}

export interface RectificationView {
  taskNo: string;
  demand: string;
  orderedOn: string;
  deadline: string;
  recheckDueOn: string;
  unitReport: string | null;
  reportedOn: string | null;
  passed: boolean | null;
  findings: string | null;
  recheckedByName: string | null;
  recheckedOn: string | null;
}

export interface PublishedPart {
  department: string;
  items: string[];
  result: ResultCode;
  resultZh: string;
  resultEn: string;
  facts: string;
  correctedOn: string | null;
  reply: { content: string; repliedAt: string } | null;
}

export interface PublishedResult {
  taskNo: string;
  uscc: string;
  unitName: string;
  division: string;
  divisionName: string | null;
  permitNo: string | null;
  authority: string;
  type: CheckType;
  items: { key: string; zh: string; en: string; basis: string }[];
  visitedOn: string;
  result: ResultCode;
  resultZh: string;
  resultEn: string;
  facts: string;
  departments: PublishedPart[];
  followUp: FollowUp;
  publishedOn: string;
  correctedOn: string | null;
  corrections: { department: string | null; reason: string; resultBefore: ResultCode; decidedOn: string; correctedOn: string }[];
  reply: { content: string; repliedAt: string } | null;
}

export interface VisitNotice {
  visitCode: string;
  taskNo: string;
  type: CheckType;
  unitName: string;
  address: string;
  basis: string;
  officers: { name: string; certificateNo: string; certificateValidTo: string }[];
  arrivedAt: string;
  underWay: boolean;
}

export interface Share {
  part: number;
  whole: number;
  percent: number | null;
}

export interface InspectionFigures {
  year: number;
  coverage: Share;
  ratioAchieved: Share;
  problemRate: Share;
  onTimePublication: Share;
  adjustmentRate: Share;
  offSiteShare: Share;
  meanRating: number | null;
  byMonth: { month: number; reported: number; problems: number }[];
}
