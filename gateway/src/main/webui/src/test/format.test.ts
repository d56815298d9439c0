import { describe, expect, it } from 'vitest';
import { toCsv } from '../shared/csv';
import { formatBytes, formatDate, formatInstant, formatMoney, formatQuantity, groupCode, isoDay } from '../shared/format';
import { chineseNumeral, citations } from '../shared/legalBasis';

describe('formats', () => {
  it('write legal days as the law does', () => {
    expect(formatDate('2026-11-24')).toBe('2026年11月24日');
    expect(formatDate('2026-11-24', 'en')).toBe('24 Nov 2026');
    expect(formatDate(null)).toBe('—');
  });

  it('take instants to Shanghai', () => {
    expect(formatDate('2026-11-23T16:30:00Z')).toBe('2026年11月24日');
    expect(formatInstant('2026-11-23T16:30:00Z')).toBe('2026年11月24日 00:30');
    expect(isoDay('2026-11-23T16:30:00Z')).toBe('2026-11-24');
  });

  it('write money in 元 and 万元', () => {
    expect(formatMoney(9_999)).toBe('9,999 元');
    expect(formatMoney(250_000)).toBe('25 万元');
    expect(formatMoney(250_000, 'en')).toBe('CNY 250,000');
  });

  it('write numbers with their unit', () => {
    expect(formatQuantity(1825, 't/a')).toBe('1,825 t/a');
    expect(formatQuantity(null, 't/a')).toBe('—');
    expect(formatBytes(2_483_210)).toBe('2.4 MB');
  });

  it('group codes for reading', () => {
    expect(groupCode('91210200MA0ABCDE63001P')).toEqual(['912102', '00MA0A', 'BCDE63', '001P']);
    expect(groupCode('SQ20261102210211000017')).toEqual(['SQ20261102', '210211', '000017']);
  });
});

describe('exports', () => {
  it('quote, mark as UTF-8 and never become formulas', () => {
    expect(toCsv([['a,b', '"x"', '=1+1', '-5']])).toBe('\uFEFF"a,b","""x""",\'=1+1,-5\r\n');
  });
});

describe('citations', () => {
  it('are read with article and item', () => {
    expect(citations('R §11(2), Code §180')).toEqual([
      { raw: 'R §11(2)', instrument: 'R', article: 11, item: 2 },
      { raw: 'Code §180', instrument: 'Code', article: 180 },
    ]);
    expect(citations('GB 18918')).toEqual([{ raw: 'GB 18918' }]);
  });

  it.each([
    [9, '九'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [45, '四十五'],
    [101, '一百零一'],
    [110, '一百一十'],
    [180, '一百八十'],
    [1242, '一千二百四十二'],
  ])('number %d as %s', (value, text) => expect(chineseNumeral(value)).toBe(text));
});
