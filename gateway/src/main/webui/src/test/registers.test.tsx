import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/client';
import { exportAddress } from '../api/registers';
import { changedFields, emptyContent, formatOf, importErrors } from '../officer/registers/fields';
import { Refused } from '../officer/registers/ImportDialog';
import { renderInFrame } from './render';

const errors = [
  { field: 'rows/12/uscc', message: 'not a code' },
  { field: 'rows/3/loadCap', message: 'out of range' },
  { field: 'header/division', message: 'missing' },
  { field: 'rows/3/name', message: 'empty' },
];

describe('a refused file', () => {
  it('is told row by row, what concerns the whole file first', () => {
    expect(importErrors(errors)).toEqual([
      { row: null, field: 'division', message: 'missing' },
      { row: 3, field: 'loadCap', message: 'out of range' },
      { row: 3, field: 'name', message: 'empty' },
      { row: 12, field: 'uscc', message: 'not a code' },
    ]);
  });

  it('is shown as a table with the columns’ names', () => {
    renderInFrame(<Refused error={new ApiError({ type: 'x', title: 'refused', status: 400, errors })} />);
    const rows = within(screen.getByTestId('import-errors')).getAllByRole('row').slice(-4);
    expect(rows.map((row) => row.textContent)).toEqual(['整个文件区域missing', '3每批任务上限out of range', '3名称empty', '12统一社会信用代码not a code']);
  });
});

describe('a register', () => {
  it('exports the filters, order and columns that are shown, all pages of them', () => {
    const address = exportAddress('objects', { q: 'a b', page: '3', size: '50', tab: 'objects', sort: '-name' }, ['objectNo', 'name'], 'XLSX');
    const { pathname, searchParams } = new URL(address, 'http://x');
    expect(pathname).toBe('/api/inspection/v1/register-files/objects');
    expect([...searchParams]).toEqual([
      ['q', 'a b'],
      ['sort', '-name'],
      ['format', 'XLSX'],
      ['columns', 'objectNo'],
      ['columns', 'name'],
    ]);
  });

  it('says what an edition changed, and nothing of the first', () => {
    expect(changedFields(undefined, { name: 'a' })).toEqual([]);
    expect(changedFields({ name: 'a', grade: null, specialities: ['air'] }, { name: 'b', specialities: ['air'] })).toEqual(['name']);
  });

  it('begins an entry with flags down and lists empty', () => {
    expect(emptyContent('inspectors')).toMatchObject({ leftPost: false, specialities: [], name: null });
  });

  it('takes files by their ending', () => {
    expect(['a.csv', 'b.XLSX', 'c.xls', 'csv'].map(formatOf)).toEqual(['CSV', 'XLSX', undefined, undefined]);
  });
});
