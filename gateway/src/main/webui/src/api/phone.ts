import { call, get, type RequestOptions } from './client';
import type { PageOf, PermitView, Session } from './types';

export const inspectionApi = '/api/inspection/v1';

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
export type Finding = 'IN_ORDER' | 'PROBLEM' | 'NOT_APPLICABLE' | 'NOT_CHECKED';
export type ItemField = 'FINDING' | 'FACTS';
export type Method = 'SITE' | 'DESK';
export type Shows = 'PANORAMA' | 'OUTLET' | 'ITEM' | 'SIGNATURE' | 'STATEMENT' | 'SAMPLE' | 'OTHER';
export type NoteKind = 'STATEMENT' | 'SAMPLE';
/** What became of a change that another device may have crossed. */
export type ChangeState = 'STANDS' | 'AGREES' | 'CONFLICTS' | 'REPLACED' | 'DROPPED';

export interface Place {
  longitude: number;
  latitude: number;
}

export interface Site {
  objectNo: string;
  uscc: string;
  unitName: string;
  address: string;
  division: string;
  permitNo?: string | null;
  longitude?: number | null;
  latitude?: number | null;
}

export interface Seat {
  seat: number;
  inspectorNo: string;
  name: string;
  certificateNo: string;
  certificateValidTo: string;
}

export interface TaskSummary {
  taskNo: string;
  kind: string;
  type: string;
  status: TaskStatus;
  site: Site;
  dueOn: string;
  overdue: boolean;
}

export interface ItemValue {
  changeId: string;
  value: string | null;
  by: string;
  at: string;
}

export interface ItemConflict extends ItemValue {
  field: ItemField;
  device: string;
}

export interface ItemView {
  number: number;
  key: string;
  zh: string;
  en: string;
  basis: string;
  mandatory: boolean;
  finding?: ItemValue | null;
  facts?: ItemValue | null;
  conflicts: ItemConflict[];
}

export interface NoteView {
  id: string;
  kind: NoteKind;
  subject: string;
  content: string;
  by: string;
  at: string;
}

export interface FileView {
  id: string;
  shows: Shows;
  reference: string;
  sha256: string;
  mediaType: string;
  size: number;
  takenFrom?: Place | null;
  accuracyMetres?: number | null;
  takenAt: string;
}

export interface VisitView {
  visitCode: string;
  basis: string;
  arrivedAt: string;
  leftAt?: string | null;
  notes: NoteView[];
  files: FileView[];
  outletsChecked: string[];
  signedBy?: string | null;
  refusalToSign?: string | null;
  recordStatus: string;
  recordHash?: string | null;
}

/** A department's part of a joint task: what it answers, and whether this inspector may (F-22). */
export interface PartView {
  department: string;
  lead: boolean;
  items: string[];
  mayAnswer: boolean;
}

export interface TaskView extends TaskSummary {
  batchNo?: string | null;
  clueId?: string | null;
  reason?: string | null;
  seats: Seat[];
  method?: Method | null;
  reportedAt?: string | null;
  items: ItemView[];
  /** False for one who took a seat during the visit and has not arrived; absent in what a device kept from before. */
  arrived?: boolean;
  /** Absent in what a device kept from before there were parts. */
  parts?: PartView[];
  visit?: VisitView | null;
  /** The legal time of the answer, by which the device sets its own. */
  serverTime: string;
}

export interface EarlierVisit {
  taskNo: string;
  kind: string;
  status: TaskStatus;
  visitedOn: string;
  result?: string | null;
  remark?: string | null;
}

export interface OpenRectification {
  taskNo: string;
  demand: string;
  orderedOn: string;
  deadline: string;
}

/** All that an inspector wants to know of the object, in one answer that the device keeps. */
export interface ObjectFile {
  task: TaskView;
  permit?: PermitView | null;
  permitReadable: boolean;
  earlierVisits: EarlierVisit[];
  openRectifications: OpenRectification[];
  readAt: string;
}

const quickly = () => AbortSignal.timeout(30_000);
const tasks = `${inspectionApi}/tasks`;
const taskPath = (taskNo: string) => `${tasks}/${encodeURIComponent(taskNo)}`;

/** Whose session this browser has now; throws 401 for none. */
export const whoIsSignedIn = () => get<Session>('/session', { signal: quickly() });

/** One's own tasks in one status; no inspector has more at a time than one page holds. */
export const ownTasks = (status: TaskStatus) =>
  get<PageOf<TaskSummary>>(tasks, { query: { mine: true, status, size: 100, sort: 'dueOn' }, signal: quickly() });

export const objectFile = (taskNo: string) => get<ObjectFile>(`${taskPath(taskNo)}/file`, { signal: quickly() });
export const taskView = (taskNo: string) => get<TaskView>(taskPath(taskNo), { signal: quickly() });

/** Sends one thing about a task; the address below the task, the body and the key come from the device's store. */
export async function sendOf<T>(method: 'POST' | 'PUT', taskNo: string, path: string, options: RequestOptions): Promise<T> {
  return (await call<T>(method, `${taskPath(taskNo)}/${path}`, { signal: quickly(), ...options })).data;
}
