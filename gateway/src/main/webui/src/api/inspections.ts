import { queryOptions } from '@tanstack/react-query';
import { get, post } from './client';
import type {
  FollowUp,
  InspectionFigures,
  PublishedResult,
  RectificationView,
  ResultCode,
  TaskKind,
  TaskSummary,
  TaskView,
  VisitNotice,
} from './inspectionTypes';
import type { CaseView, PageOf } from './types';

export const inspectionApi = '/api/inspection/v1';

type Query = Record<string, string | number | undefined>;
const taskAddress = (taskNo: string) => `${inspectionApi}/tasks/${encodeURIComponent(taskNo)}`;

export const visitFileAddress = (taskNo: string, id: string) => `${taskAddress(taskNo)}/files/${id}`;
export const resultsExportAddress = (ending: 'csv' | 'xlsx') => `${inspectionApi}/public/results/export.${ending}`;
export const tasksExportAddress = (ending: 'csv' | 'xlsx', query: string) => `${inspectionApi}/tasks/export.${ending}${query && `?${query}`}`;

export function tasksQuery(filters: Query) {
  return queryOptions({
    queryKey: ['inspection', 'tasks', filters],
    queryFn: ({ signal }) => get<PageOf<TaskSummary>>(`${inspectionApi}/tasks`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });
}

export function taskQuery(taskNo: string) {
  return queryOptions({
    queryKey: ['inspection', 'task', taskNo],
    queryFn: ({ signal }) => get<TaskView>(taskAddress(taskNo), { signal }),
  });
}

export function taskCaseQuery(taskNo: string) {
  return queryOptions({
    queryKey: ['inspection', 'case', taskNo],
    queryFn: ({ signal }) => get<CaseView>(`${taskAddress(taskNo)}/case`, { signal }),
  });
}

/** The order to put right, or null when there is none. */
export function rectificationQuery(taskNo: string, isWanted: boolean) {
  return queryOptions({
    queryKey: ['inspection', 'rectification', taskNo],
    queryFn: ({ signal }) => get<RectificationView>(`${taskAddress(taskNo)}/rectification`, { signal }),
    enabled: isWanted,
  });
}

export function draftQuery(taskNo: string, isWanted: boolean) {
  return queryOptions({
    queryKey: ['inspection', 'draft', taskNo],
    queryFn: ({ signal }) => get<PublicText>(`${taskAddress(taskNo)}/publication/draft`, { signal }),
    enabled: isWanted,
  });
}

export function resultsQuery(filters: Query) {
  return queryOptions({
    queryKey: ['public', 'results', filters],
    queryFn: ({ signal }) => get<PageOf<PublishedResult>>(`${inspectionApi}/public/results`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });
}

export function resultQuery(taskNo: string, isWanted = true) {
  return queryOptions({
    queryKey: ['public', 'result', taskNo],
    queryFn: ({ signal }) => get<PublishedResult>(`${inspectionApi}/public/results/${encodeURIComponent(taskNo)}`, { signal }),
    enabled: isWanted,
  });
}

/** The check list with its legal bases (F-15). */
export function checkListQuery() {
  return queryOptions({
    queryKey: ['public', 'check-list'],
    queryFn: ({ signal }) => get<{ number: number; key: string; zh: string; en: string }[]>(`${inspectionApi}/public/check-list`, { signal }),
    staleTime: Infinity,
  });
}

export function visitCodeQuery(code: string) {
  return queryOptions({
    queryKey: ['public', 'visit-code', code],
    queryFn: ({ signal }) => get<VisitNotice>(`${inspectionApi}/public/visit-codes/${encodeURIComponent(code)}`, { signal }),
    enabled: code !== '',
    retry: false,
  });
}

export function figuresQuery(year: number) {
  return queryOptions({
    queryKey: ['inspection', 'figures', year],
    queryFn: ({ signal }) => get<InspectionFigures>(`${inspectionApi}/inspection-figures`, { query: { year }, signal }),
  });
}

/** What the public will read, of the whole and of each department of a joint visit. */
export interface PublicText {
  facts: string;
  departments: { department: string; facts: string }[];
}

export interface Conclusion {
  result: ResultCode;
  followUp: FollowUp;
  remark?: string | undefined;
  demand?: string | undefined;
  deadline?: string | undefined;
}

export const conclude = (taskNo: string, body: Conclusion) => post<TaskView>(`${taskAddress(taskNo)}/conclusion`, body);
export const concludePart = (taskNo: string, body: { department: string; result: ResultCode; reason: string }) =>
  post<TaskView>(`${taskAddress(taskNo)}/department-results`, body);
export const publish = (taskNo: string, text: PublicText) => post<PublishedResult>(`${taskAddress(taskNo)}/publication`, text);
export const correctResult = (taskNo: string, body: { department?: string | undefined; result: ResultCode; facts: string; reason: string; decidedOn: string }) =>
  post<PublishedResult>(`${taskAddress(taskNo)}/publication/corrections`, body);
export const reply = (taskNo: string, department: string | undefined, content: string) =>
  post<PublishedResult>(`${taskAddress(taskNo)}/publication/reply`, { department, content });
export const rate = (taskNo: string, stars: number, remark: string | undefined) => post<unknown>(`${taskAddress(taskNo)}/rating`, { stars, remark });
export const reportRectification = (taskNo: string, report: string) =>
  post<RectificationView>(`${taskAddress(taskNo)}/rectification/report`, { report });
export const recheck = (taskNo: string, body: { passed: boolean; findings: string; checkedOn: string }) =>
  post<TaskView>(`${taskAddress(taskNo)}/rectification/recheck`, body);
export const cancelTask = (taskNo: string, reason: string) => post<TaskView>(`${taskAddress(taskNo)}/cancellation`, { reason });

export interface TaskOrder {
  kind: TaskKind;
  objectNo: string;
  inspectorNos: string[];
  reason: string;
  clueId?: string | undefined;
  dueOn?: string | undefined;
  departments?: string[] | undefined;
}

export const orderTask = (order: TaskOrder) => post<TaskView>(`${inspectionApi}/tasks`, order);
