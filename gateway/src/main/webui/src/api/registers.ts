import { queryOptions } from '@tanstack/react-query';
import { call, get, post, queryString, remove } from './client';
import { drawApi } from './draw';
import type { PageOf } from './types';

/** The four registers of the draw. Clerks keep them; who draws does not (J-01). */

export const registerNames = ['objects', 'inspectors', 'experts', 'items'] as const;
export type RegisterName = (typeof registerNames)[number];

export type EntryContent = Record<string, string | number | boolean | string[] | null | undefined>;

export interface Entry {
  no: string;
  edition: number;
  changedAt: string;
  version: number;
  content: EntryContent;
}

export interface EntryEdition {
  edition: number;
  act: 'ENTERED' | 'CHANGED' | 'IMPORTED' | 'ENROLLED';
  changedByName: string;
  changedAt: string;
  content: EntryContent;
}

export interface Absence {
  id: string;
  firstDay: string;
  lastDay: string;
  reason: string;
  enteredAt: string;
}

export const recusalReasons = ['OWN_INTEREST', 'RELATIVE', 'FORMER_EMPLOYER', 'OTHER_RELATION', 'PARTY_REQUEST'] as const;

export interface Recusal {
  id: string;
  uscc: string;
  reason: (typeof recusalReasons)[number];
  note: string | null;
  enteredAt: string;
}

export interface ImportReport {
  rows: number;
  entered: number;
  changed: number;
  same: number;
}

export type SheetFormat = 'CSV' | 'XLSX';
type Filters = Record<string, string | undefined>;

const list = (register: RegisterName) => `${drawApi}/registers/${register}`;
const place = (register: RegisterName, no: string, rest = '') => `${list(register)}/${encodeURIComponent(no)}${rest}`;
const files = (register: RegisterName) => `${drawApi}/register-files/${register}`;
const ties = (inspectorNo: string, kind: string) => `${drawApi}/inspectors/${encodeURIComponent(inspectorNo)}/${kind}`;

export function entriesQuery(register: RegisterName, filters: Filters) {
  return queryOptions({
    queryKey: ['registers', register, filters],
    queryFn: ({ signal }) => get<PageOf<Entry>>(list(register), { query: filters, signal }),
  });
}

export function entryQuery(register: RegisterName, no: string) {
  return queryOptions({
    queryKey: ['registers', register, 'entry', no],
    queryFn: async ({ signal }) => {
      const { data, etag } = await call<Entry>('GET', place(register, no), { signal });
      return { ...data, etag };
    },
    enabled: no !== '',
  });
}

export function editionsQuery(register: RegisterName, no: string) {
  return queryOptions({
    queryKey: ['registers', register, 'editions', no],
    queryFn: ({ signal }) => get<EntryEdition[]>(place(register, no, '/editions'), { signal }),
  });
}

export const enterEntry = (register: RegisterName, no: string, content: EntryContent) =>
  post<Entry & { etag?: string }>(list(register), { no, content });
export async function changeEntry(register: RegisterName, no: string, seen: string | undefined, content: EntryContent) {
  const { data, etag } = await call<Entry>('PUT', place(register, no), { body: content, headers: seen ? { 'If-Match': seen } : {} });
  return { ...data, etag };
}

export function absencesQuery(inspectorNo: string) {
  return queryOptions({
    queryKey: ['registers', 'absences', inspectorNo],
    queryFn: ({ signal }) => get<Absence[]>(ties(inspectorNo, 'absences'), { signal }),
  });
}

export function recusalsQuery(inspectorNo: string) {
  return queryOptions({
    queryKey: ['registers', 'recusals', inspectorNo],
    queryFn: ({ signal }) => get<Recusal[]>(ties(inspectorNo, 'recusals'), { signal }),
  });
}

export const addAbsence = (inspectorNo: string, absence: { firstDay: string; lastDay: string; reason: string }) =>
  post<Absence[]>(ties(inspectorNo, 'absences'), absence);
export const addRecusal = (inspectorNo: string, recusal: { uscc: string; reason: string; note?: string | undefined }) =>
  post<Recusal[]>(ties(inspectorNo, 'recusals'), recusal);
export const withdrawTie = (inspectorNo: string, kind: 'absences' | 'recusals', id: string) => remove(`${ties(inspectorNo, kind)}/${id}`);

export const templateAddress = (register: RegisterName, format: SheetFormat) => `${files(register)}/template${queryString({ format })}`;

/** Everything that the list with these filters, order and columns shows, all pages of it. */
export function exportAddress(register: RegisterName, filters: Filters, columns: string[], format: SheetFormat): string {
  const params = new URLSearchParams(queryString({ ...filters, page: undefined, size: undefined, tab: undefined, format }));
  columns.forEach((column) => params.append('columns', column));
  return `${files(register)}?${params.toString()}`;
}

/** Takes all rows or none; with `isTrial` nothing is written and the report says what would be. */
export async function importEntries(register: RegisterName, format: SheetFormat, file: Blob, isTrial: boolean): Promise<ImportReport> {
  const { data } = await call<ImportReport>('POST', files(register), {
    query: { format, try: isTrial },
    headers: { 'Content-Type': 'application/octet-stream' },
    bytes: await file.arrayBuffer(),
  });
  return data;
}
