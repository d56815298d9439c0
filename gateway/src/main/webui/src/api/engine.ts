import { queryOptions } from '@tanstack/react-query';
import { get, getText, post, put, workflowApi } from './client';
import type { PageOf } from './types';

/** The engine room of workflow, as agreed in openapi/workflow.yaml. */

export type InstanceState = 'RUNNING' | 'COMPLETED' | 'CANCELLED';
export type JobState = 'FREE' | 'LOCKED' | 'BACKING_OFF' | 'FAILED';

export interface Instance {
  key: string;
  processId: string;
  version: number;
  state: InstanceState;
  businessKey: string | null;
  parentKey: string | null;
  startedAt: string | null;
  endedAt: string | null;
  activeElements: string[];
  lastElement: string | null;
  incidents: number;
}

/** What every row of the engine room has: its key and the place in a process that it belongs to. */
interface AtElement {
  key: string;
  processId: string;
  elementId: string;
}

export interface Job extends AtElement {
  type: string;
  state: JobState;
  instanceKey: string;
  retries: number;
  worker: string | null;
  until: string | null;
  error: string | null;
  createdAt: string;
}

export interface Timer extends AtElement {
  instanceKey: string | null;
  dueAt: string;
  overdue: boolean;
  failed: boolean;
}

export interface Subscription extends AtElement {
  messageName: string | null;
  correlationKey: string | null;
  instanceKey: string;
  since: string;
}

export interface Incident extends AtElement {
  instanceKey: string;
  jobKey: string | null;
  message: string | null;
  raisedAt: string;
}

export interface KeptMessage {
  key: string;
  name: string;
  correlationKey: string;
  variableNames: string[];
  reached: number;
  expiresAt: string;
}

export interface Variable {
  name: string;
  value: string | null;
  truncated: boolean;
  scopeKey: string;
}

export interface InstanceDetail {
  instance: Instance;
  elements: { key: string; elementId: string }[];
  variables: Variable[];
  jobs: PageOf<Job>;
  timers: PageOf<Timer>;
  subscriptions: PageOf<Subscription>;
  incidents: PageOf<Incident>;
}

/** Everything of the engine room is under this key, so that an act can refresh all of it. */
export const engineKey = ['engine'];
const refreshMillis = 10_000;

type Wanted = Record<string, string | undefined>;

function list<T>(path: string, wanted: Wanted, filters: string[]) {
  const query = Object.fromEntries([...filters, 'page', 'size'].map((name) => [name, wanted[name]]));
  return queryOptions({
    queryKey: [...engineKey, path, query],
    queryFn: ({ signal }) => get<PageOf<T>>(`${workflowApi}/${path}`, { query, signal }),
    refetchInterval: refreshMillis,
  });
}

export const instancesQuery = (wanted: Wanted) => list<Instance>('instances', wanted, ['process', 'state', 'text', 'element', 'sort']);
export const incidentsQuery = (wanted: Wanted) => list<Incident>('incidents', wanted, ['instance']);
export const jobsQuery = (wanted: Wanted) => list<Job>('jobs', wanted, ['type', 'state', 'instance']);
export const timersQuery = (wanted: Wanted) => list<Timer>('timers', wanted, ['process', 'instance']);
export const messagesQuery = (wanted: Wanted) => list<KeptMessage>('messages', wanted, ['name', 'correlationKey']);
export const subscriptionsQuery = (wanted: Wanted) => list<Subscription>('subscriptions', wanted, ['name', 'correlationKey', 'instance']);

export function instanceQuery(key: string) {
  return queryOptions({
    queryKey: [...engineKey, 'instance', key],
    queryFn: ({ signal }) => get<InstanceDetail>(`${workflowApi}/instances/${key}`, { signal }),
    refetchInterval: (query) => (query.state.data?.instance.state === 'RUNNING' ? refreshMillis : false),
  });
}

/** The file of the version that the instance runs; it never changes. */
export function instanceModelQuery(key: string) {
  return queryOptions({
    queryKey: ['engine-model', key],
    queryFn: ({ signal }) => getText(`${workflowApi}/instances/${key}/xml`, 'application/xml', signal),
    staleTime: Infinity,
  });
}

export const cancelInstance = (key: string) => post<unknown>(`${workflowApi}/instances/${key}/cancellation`);
export const giveRetries = (key: string, retries: number) => post<unknown>(`${workflowApi}/jobs/${key}/retries`, { retries });
export const resolveIncident = (key: string, retries?: number) =>
  post<unknown>(`${workflowApi}/incidents/${key}/resolution`, retries === undefined ? {} : { retries });
export const fireTimer = (key: string) => post<unknown>(`${workflowApi}/timers/${key}/firing`);
export const expireMessage = (key: string) => post<unknown>(`${workflowApi}/messages/${key}/expiry`);
export const setVariable = (instance: string, scopeKey: string, name: string, value: unknown) =>
  put<unknown>(`${workflowApi}/instances/${instance}/variables`, { variables: { [name]: value }, scopeKey });
