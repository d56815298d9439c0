import { objectClasses } from '../../api/plans';
import type { EntryContent, RegisterName } from '../../api/registers';
import type { FieldError } from '../../api/types';

/** One thing that a register says of an entry: how it is asked for, shown and sorted. */
export interface RegisterField {
  name: string;
  kind: 'text' | 'number' | 'whole' | 'date' | 'flag' | 'choice' | 'words' | 'division';
  isRequired?: boolean;
  /** Values of a choice, and the place of their words in the catalogue; without it they stand for themselves. */
  choices?: readonly string[];
  words?: string;
  /** Not among the columns until chosen. */
  isOptional?: boolean;
  isWide?: boolean;
}

const name: RegisterField = { name: 'name', kind: 'text', isRequired: true };
const division: RegisterField = { name: 'division', kind: 'division', isRequired: true };
const objectClass: RegisterField = { name: 'objectClass', kind: 'choice', choices: objectClasses, words: 'plans.class' };

/** The registers' fields in the order of their files' columns. */
export const registerFields: Record<RegisterName, RegisterField[]> = {
  objects: [
    { name: 'uscc', kind: 'text', isRequired: true },
    name,
    { name: 'address', kind: 'text', isRequired: true, isOptional: true, isWide: true },
    { name: 'longitude', kind: 'number', isOptional: true },
    { name: 'latitude', kind: 'number', isOptional: true },
    division,
    { name: 'kind', kind: 'choice', isRequired: true, choices: ['PERMIT', 'REGISTRATION', 'CONSTRUCTION', 'OTHER'], words: 'registers.kind' },
    { ...objectClass, isRequired: true },
    { name: 'industry', kind: 'text', isOptional: true },
    { name: 'managementClass', kind: 'choice', choices: ['KEY', 'SIMPLIFIED', 'REGISTRATION'], words: 'class', isOptional: true },
    { name: 'grade', kind: 'choice', choices: ['A', 'B', 'C', 'D', 'E'] },
    { name: 'speciality', kind: 'text', isOptional: true },
    { name: 'positiveList', kind: 'flag' },
    { name: 'clue', kind: 'flag', isOptional: true },
    { name: 'quietUntil', kind: 'date', isOptional: true },
    { name: 'closed', kind: 'flag' },
  ],
  inspectors: [
    name,
    { name: 'department', kind: 'text', isRequired: true },
    division,
    { name: 'certificateNo', kind: 'text', isRequired: true },
    { name: 'validFrom', kind: 'date', isRequired: true, isOptional: true },
    { name: 'validTo', kind: 'date', isRequired: true },
    { name: 'specialities', kind: 'words' },
    { name: 'loadCap', kind: 'whole', isRequired: true },
    { name: 'leftPost', kind: 'flag' },
  ],
  experts: [
    name,
    { name: 'organisation', kind: 'text', isRequired: true },
    { name: 'speciality', kind: 'text', isRequired: true },
    division,
    { name: 'title', kind: 'text' },
    { name: 'phone', kind: 'text' },
    { name: 'retired', kind: 'flag' },
  ],
  items: [
    name,
    { name: 'legalBasis', kind: 'text', isRequired: true, isWide: true },
    { name: 'department', kind: 'text', isRequired: true },
    division,
    objectClass,
    { name: 'method', kind: 'choice', isRequired: true, choices: ['ON_SITE', 'DESK', 'REMOTE'], words: 'registers.method' },
    { name: 'validFrom', kind: 'date', isRequired: true },
    { name: 'validTo', kind: 'date' },
  ],
};

/** What the number of an entry is called in files and orders. */
export const numberField: Record<RegisterName, string> = { objects: 'objectNo', inspectors: 'inspectorNo', experts: 'expertNo', items: 'itemNo' };

/** An entry with nothing in it. */
export function emptyContent(register: RegisterName): EntryContent {
  return Object.fromEntries(
    registerFields[register].map(({ name: field, kind }) => [field, kind === 'flag' ? false : kind === 'words' ? [] : field === 'loadCap' ? 20 : null]),
  );
}

/** Names of the fields that an edition says otherwise than the one before. */
export function changedFields(before: EntryContent | undefined, after: EntryContent): string[] {
  if (!before) return [];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null));
}

/** One wrong cell of a file; without a row the whole file is meant, such as a missing column. */
export interface ImportError {
  row: number | null;
  field: string;
  message: string;
}

/** The errors of a refused file, row by row as they stand in it. */
export function importErrors(errors: FieldError[]): ImportError[] {
  return errors
    .map(({ field, message }): ImportError => {
      const cell = /^rows\/(\d+)\/(.+)$/.exec(field);
      if (cell) return { row: Number(cell[1]), field: cell[2] ?? '', message };
      return { row: null, field: field.replace(/^headers?\//, ''), message };
    })
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

/** The format that a file's name says; undefined for one that is not taken. */
export function formatOf(filename: string): 'CSV' | 'XLSX' | undefined {
  if (/\.csv$/i.test(filename)) return 'CSV';
  return /\.xlsx$/i.test(filename) ? 'XLSX' : undefined;
}
