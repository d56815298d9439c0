import type { Check } from './checks';
import { checks } from './checks';

/** How one value of the dossier is asked for and shown. */
export type Control =
  | 'text'
  | 'longText'
  | 'number'
  | 'date'
  | 'yesNo'
  | 'choice'
  | 'tags'
  | 'pollutant'
  | 'pollutants'
  | 'division'
  | 'treatmentCode'
  | 'treatmentCodes'
  | 'outletCode'
  | 'point'
  | 'amounts'
  | 'years';

export interface FieldSpec {
  name: string;
  control: Control;
  /** Values of a choice; their words are `choice.<name of the group>.<value>`. */
  choices?: readonly string[];
  group?: string;
  unit?: string;
  isRequired?: boolean;
  isWide?: boolean;
  check?: Check;
}

export interface ListSpec {
  name: string;
  fields: FieldSpec[];
  lists?: ListSpec[];
  /** Rows that fit one line are a table; larger ones are cards. */
  layout: 'table' | 'cards';
  /** Gives a new row its next code, such as DA003. */
  nextCode?: (rows: { code?: string }[]) => string;
}

export interface BlockSpec {
  /** Where in the dossier it stands; empty for its root. */
  path: string;
  title: string;
  fields?: FieldSpec[];
  lists?: ListSpec[];
}

export const text = (name: string, more: Partial<FieldSpec> = {}): FieldSpec => ({ name, control: 'text', ...more });
export const amount = (name: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
  name,
  control: 'number',
  check: checks.notNegative,
  ...more,
});
export const choice = (name: string, choices: readonly string[], group = name, more: Partial<FieldSpec> = {}): FieldSpec => ({
  name,
  control: 'choice',
  choices,
  group,
  ...more,
});

/** Gives codes such as DA001, DA002, one above the highest in use (B-08: codes are never used again). */
export function numbered(prefix: string, width: number) {
  return (rows: { code?: string }[]) => {
    const used = rows.map((row) => (row.code?.startsWith(prefix) ? Number(row.code.slice(prefix.length)) : 0));
    return `${prefix}${String(Math.max(0, ...used.filter(Number.isFinite)) + 1).padStart(width, '0')}`;
  };
}
