import { queryOptions } from '@tanstack/react-query';
import { call, get, post, put } from './client';
import { drawApi } from './draw';
import type { PageOf } from './types';

/** Annual plans (F-24): the dispatcher draws up, a leader approves. */

export type PlanStatus = 'DRAFT' | 'SUBMITTED' | 'APPROVED';
export const objectClasses = ['KEY_UNIT', 'SPECIAL', 'GENERAL'] as const;
export type ObjectClass = (typeof objectClasses)[number];

export interface StratumRow {
  id: string;
  division: string;
  objectClass: ObjectClass;
  level: 'MUNICIPAL' | 'COUNTY';
  /** What the ratio is a share of. */
  counted: 'OBJECTS' | 'INSPECTORS';
  numerator: number;
  denominator: number;
  period: 'QUARTER' | 'YEAR';
  source: string | null;
}

export interface PlanContent {
  title: string;
  type: 'ROUTINE' | 'CAMPAIGN';
  departments: string[];
  /** Department by key of the check item; what is not named is the lead's (F-22). */
  shares: Record<string, string>;
  cap: number;
  seats: number;
  pairs: number;
  daysPerVisit: number;
  availableDays: number;
  sameItemMonths: number;
  grades: Record<string, number>;
  strata: StratumRow[];
  items: string[];
  crossAreas: { division: string; visitors: string }[];
  months: number[];
}

export interface PlanSummary {
  planNo: string;
  year: number;
  division: string;
  title: string;
  status: PlanStatus;
  edition: number;
  departments: string[];
  drawnUpByName: string;
  drawnUpAt: string;
  submittedAt: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  remark: string | null;
  version: number;
}

/** A denominator that was frozen when a quarter's first draw was made (F-04). */
export interface PlanBase {
  quarter: number;
  stratum: string;
  objects: number;
  inspectors: number;
  frozenAt: string;
}

export interface PlanEdition {
  edition: number;
  act: 'DRAWN_UP' | 'CHANGED' | 'SUBMITTED' | 'APPROVED' | 'RETURNED';
  personName: string;
  doneAt: string;
  remark: string | null;
  content: PlanContent;
}

export interface PlanPage {
  plan: PlanSummary;
  content: PlanContent;
  bases: PlanBase[];
  editions: PlanEdition[];
}

export interface WhatIfRow {
  stratum: string;
  objects: number;
  excluded: number;
  positiveList: number;
  pool: number;
  inspectors: number;
  perQuarter: number;
  asked: number;
  visits: number;
  poolTooSmall: boolean;
  inspectorDays: number;
}

export interface WhatIf {
  rows: WhatIfRow[];
  visits: number;
  inspectorDays: number;
  availableDays: number;
  fits: boolean;
}

const place = (planNo: string, rest = '') => `${drawApi}/plans/${encodeURIComponent(planNo)}${rest}`;

export function plansQuery(filters: Record<string, string | undefined>) {
  return queryOptions({
    queryKey: ['plans', filters],
    queryFn: ({ signal }) => get<PageOf<PlanSummary>>(`${drawApi}/plans`, { query: filters, signal }),
    placeholderData: (previous) => previous,
  });
}

export function planQuery(planNo: string) {
  return queryOptions({
    queryKey: ['plan', planNo],
    queryFn: async ({ signal }) => {
      const { data, etag } = await call<PlanPage>('GET', place(planNo), { signal });
      return { ...data, etag };
    },
  });
}

export function whatIfQuery(planNo: string, version: number) {
  return queryOptions({
    queryKey: ['plan', planNo, 'what-if', version],
    queryFn: ({ signal }) => get<WhatIf>(place(planNo, '/what-if'), { signal }),
  });
}

/** An object that the plan would not draw from if its registers were frozen today. */
export interface LeftOut {
  objectNo: string;
  name: string;
  uscc: string;
  division: string;
  stratum: string;
  reason: string;
}

export function exclusionsQuery(planNo: string, page: number) {
  return queryOptions({
    queryKey: ['plan', planNo, 'exclusions', page],
    queryFn: ({ signal }) => get<PageOf<LeftOut>>(place(planNo, '/exclusions'), { query: { page, size: 20 }, signal }),
    placeholderData: (previous) => previous,
  });
}

export const drawUpPlan = (year: number, content: PlanContent) => post<PlanPage>(`${drawApi}/plans`, { year, content });
export const changePlan = (planNo: string, etag: string | undefined, content: PlanContent) =>
  put<PlanPage>(place(planNo), content, { headers: etag ? { 'If-Match': etag } : {} });
export const submitPlan = (planNo: string) => post<PlanPage>(place(planNo, '/submission'));
export const decidePlan = (planNo: string, approve: boolean, remark: string) =>
  post<PlanPage>(place(planNo, '/decision'), { approve, remark: remark || undefined });

export interface FreezeWish {
  period: string;
  visitsFrom: string;
  visitsTo: string;
  redraw?: string | undefined;
}
export const freezeDraw = (planNo: string, wish: FreezeWish) => post<{ batchNo: string }>(place(planNo, '/draws'), wish);
