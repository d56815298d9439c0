import type { Cell } from '../../shared/report/chapters';
import { setAt } from '../../shared/dossier/paths';

/** Reads typed numbers and pasted cells. */

/** A number as people type it; undefined for nothing, NaN for what is none. */
export function parseNumber(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replaceAll(/[\s,]/g, '').replace('−', '-');
  if (plain === '') return undefined;
  return /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}

/** A day as a spreadsheet writes it: 2025-1-7, 2025/1/7, 2025年1月7日. */
function parseDay(typed: string): string | undefined {
  const [, year = '', month = '', date = ''] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/.exec(typed.trim()) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

type Row = Record<string, unknown>;

export interface Pasted {
  rows: Row[];
  /** Cells that could not be read, as they were pasted. */
  refused: string[];
}

/** Whether a clipboard text is more than one cell. */
export function isBlock(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''));
}

/**
 * Lays a block of a spreadsheet over a table, its upper left corner at a cell. Rows that the table lacks are added; a choice takes its
 * value or its words, by the function given; an empty cell leaves what stands there.
 */
export function paste(rows: Row[], cells: Cell[], at: { row: number; cell: number }, text: string, choiceOf: (cell: Cell, words: string) => string | undefined): Pasted {
  const refused: string[] = [];
  let next = rows;
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .forEach((line, down) =>
      line.split('\t').forEach((typed, right) => {
        const cell = cells[at.cell + right];
        if (!cell || typed.trim() === '') return;
        const value = valueOf(cell, typed, choiceOf);
        if (value === undefined) refused.push(typed.trim());
        else next = setAt(next, `${String(at.row + down)}/${cell.name}`, value);
      }),
    );
  return { rows: next, refused };
}

function valueOf(cell: Cell, typed: string, choiceOf: (cell: Cell, words: string) => string | undefined): unknown {
  if (cell.kind === 'number') {
    const number = parseNumber(typed);
    return Number.isNaN(number) ? undefined : number;
  }
  if (cell.kind === 'day') return parseDay(typed);
  if (cell.kind === 'choice') return choiceOf(cell, typed.trim());
  return typed.trim();
}
