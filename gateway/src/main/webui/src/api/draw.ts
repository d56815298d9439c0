import { queryOptions } from '@tanstack/react-query';
import { commonHeaders, get, post } from './client';
import type { PageOf } from './types';

/** Draws of inspection-service: the desk for officers, and what everybody may see. */
export const drawApi = '/api/inspection/v1';

export type BatchStatus = 'FROZEN' | 'COMMITTED' | 'DRAWN' | 'REVEALED' | 'VOID';
export const batchStatuses: BatchStatus[] = ['FROZEN', 'COMMITTED', 'DRAWN', 'REVEALED', 'VOID'];

export type AdjustmentKind = 'REPLACE_OBJECT' | 'REPLACE_SEAT' | 'VOID';

/** The reasons there are for each kind of adjustment; no others (F-12). */
export const adjustmentReasons: Record<AdjustmentKind, string[]> = {
  REPLACE_OBJECT: ['OBJECT_CLOSED', 'OBJECT_MOVED', 'OBJECT_MERGED', 'FORCE_MAJEURE', 'JOINT_TASK'],
  REPLACE_SEAT: ['INSPECTOR_LEAVE', 'INSPECTOR_ILLNESS', 'INSPECTOR_RECUSAL'],
  VOID: ['WRONG_REGISTER', 'ENTROPY_UNAVAILABLE', 'IRREGULARITY'],
};

/** What officers' and public lists both say of a batch. */
export interface DrawRow {
  batchNo: string;
  title: string;
  division: string;
  period: string;
  departments: string[];
  status: BatchStatus;
  visitsFrom: string;
  visitsTo: string;
  objectsSize: number;
  inspectorsSize: number;
  quota: number;
  tasks: number | null;
  commitmentHash: string | null;
  committedAt: string | null;
  drawnAt: string | null;
  revealedAt: string | null;
  voidedAt: string | null;
  voidReason: string | null;
}

/** What a commitment binds and names. */
export interface Promised {
  redrawOf: string | null;
  ruleHash: string;
  objectsRoot: string;
  inspectorsRoot: string;
  entropyName: string | null;
  entropyDefinition: string | null;
  entropyExistsFrom: string | null;
}

export interface BatchSummary extends DrawRow, Promised {
  planNo: string;
  planEdition: number;
  items: string[];
  frozenAt: string;
}

export interface KeptSecret {
  keeper: 'OPERATOR' | 'WITNESS';
  personName: string;
  secretHash: string;
  depositedAt: string;
}

export interface WrittenEntropy {
  state: 'ENTERED' | 'AGREED' | 'CONFIRMATION' | 'DISAGREED';
  personName: string;
  at: string;
}

/** A hash that was published at the draw or after an adjustment. */
export interface ChainStep {
  step: number;
  hash: string;
  kind: 'DRAW' | AdjustmentKind;
  reason: string | null;
  at: string;
}

export interface DrawAdjustment {
  number: number;
  kind: AdjustmentKind;
  objectNo: string | null;
  inspectorNo: string | null;
  reason: string;
  note: string | null;
  state: 'REQUESTED' | 'APPROVED' | 'REFUSED';
  requestedByName: string;
  requestedAt: string;
  decidedByName: string | null;
  decidedAt: string | null;
}

export interface Desk {
  batch: BatchSummary;
  commitment: string | null;
  secrets: KeptSecret[];
  entropy: WrittenEntropy[];
  chain: ChainStep[];
  adjustments: DrawAdjustment[];
}

export interface DrawnTask {
  taskNo: string;
  objectNo: string;
  objectName: string;
  uscc: string;
  division: string;
  stratum: string;
  visitsFrom: string;
  visitsTo: string;
  standing: boolean;
  seats: { seat: number; inspectorNo: string; inspectorName: string; certificateNo: string }[];
}

export interface PublicDraw extends Promised {
  draw: DrawRow;
  commitment: string;
  chain: ChainStep[];
  transcript: boolean;
}

type Query = Record<string, string | number | undefined>;
const place = (batchNo: string, rest = '') => `${drawApi}/draws/${encodeURIComponent(batchNo)}${rest}`;

export function drawsQuery(filters: Query) {
  return queryOptions({
    queryKey: ['draws', filters],
    queryFn: ({ signal }) => get<PageOf<BatchSummary>>(`${drawApi}/draws`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });
}

/** Two people work at it at once, so it is read again often. */
export function deskQuery(batchNo: string) {
  return queryOptions({
    queryKey: ['draw', batchNo],
    queryFn: ({ signal }) => get<Desk>(place(batchNo), { signal }),
    refetchInterval: 15_000,
  });
}

export function drawnTasksQuery(batchNo: string, isDrawn: boolean) {
  return queryOptions({
    queryKey: ['draw', batchNo, 'tasks'],
    queryFn: ({ signal }) => get<DrawnTask[]>(place(batchNo, '/tasks'), { signal }),
    enabled: isDrawn,
  });
}

export const depositSecret = (batchNo: string, keeper: KeptSecret['keeper'], secret: string) =>
  post<Desk>(place(batchNo, keeper === 'OPERATOR' ? '/operator-secret' : '/witness-secret'), { secret });
export const commitDraw = (batchNo: string, source: { entropyName: string; entropyDefinition: string; existsFrom: string }) =>
  post<Desk>(place(batchNo, '/commitment'), source);
export const enterEntropy = (batchNo: string, value: string) => post<Desk>(place(batchNo, '/entropy'), { value });
export const drawLots = (batchNo: string) => post<Desk>(place(batchNo, '/lots'));
export const revealDraw = (batchNo: string) => post<Desk>(place(batchNo, '/reveal'));

export interface AdjustmentWish {
  kind: AdjustmentKind;
  objectNo?: string | undefined;
  inspectorNo?: string | undefined;
  reason: string;
  note?: string | undefined;
}
export const requestAdjustment = (batchNo: string, wish: AdjustmentWish) => post<Desk>(place(batchNo, '/adjustments'), wish);
export const decideAdjustment = (batchNo: string, number: number, approve: boolean) =>
  post<Desk>(place(batchNo, `/adjustments/${String(number)}/decision`), { approve });

export function publicDrawsQuery(filters: Query) {
  return queryOptions({
    queryKey: ['public', 'draws', filters],
    queryFn: ({ signal }) => get<PageOf<DrawRow>>(`${drawApi}/public/draws`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });
}

export function publicDrawQuery(batchNo: string) {
  return queryOptions({
    queryKey: ['public', 'draw', batchNo],
    queryFn: ({ signal }) => get<PublicDraw>(`${drawApi}/public/draws/${encodeURIComponent(batchNo)}`, { signal }),
  });
}

export const verifierAddress = `${drawApi}/public/draws/VerifyDraw.java`;
export const transcriptAddress = (batchNo: string) => `${drawApi}/public/draws/${encodeURIComponent(batchNo)}/transcript.txt`;

/** The transcript, byte for byte: it is hashed. It never changes once it is published. */
export function transcriptQuery(batchNo: string, isPublished: boolean) {
  return queryOptions({
    queryKey: ['public', 'draw', batchNo, 'transcript'],
    queryFn: async ({ signal }) => {
      const response = await fetch(transcriptAddress(batchNo), { headers: commonHeaders(), signal });
      if (!response.ok) throw new Error(`transcript: ${String(response.status)}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    enabled: isPublished,
    staleTime: Infinity,
  });
}

/** How often a group was drawn, held against what chance would give. */
export interface FairnessFinding {
  subject: string;
  observed: number;
  expected: number;
  /** How likely chance is to be as far off as this, or further. */
  pValue: number;
  /** The same after Holm, for as many questions were asked at once. */
  adjusted: number;
  /** False if somebody was passed over for a cap, a load or a pairing, which shifts chances a little. */
  exact: boolean;
}

export interface FairnessView {
  draws: string[];
  strata: { stratum: string; pool: number; quota: number; drawn: number }[];
  divisions: FairnessFinding[];
  inspectors: { name: string; finding: FairnessFinding }[];
}

export function fairnessQuery() {
  return queryOptions({
    queryKey: ['public', 'fairness'],
    queryFn: ({ signal }) => get<FairnessView>(`${drawApi}/public/fairness`, { signal }),
  });
}

/** All draws as tables, with a dictionary of their columns. */
export const openDataAddress = (name: 'draws' | 'drawn-tasks' | 'dictionary') => `${drawApi}/public/draw-data/${name}.csv`;
