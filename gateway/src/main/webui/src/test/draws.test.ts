import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adjustedShare, counted, openedFrom } from '../public/draw/opened';
import { quotaOf, ratioText } from '../shared/draw/ratio';

const city = new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../../../../docs/draw/vectors/city.txt')));

describe('a published transcript, as people read it', () => {
  const opened = openedFrom(city);

  it('tells strata with ratio, base, quota, pool and drawn', () => {
    expect(opened.strata).toEqual([
      { id: '2101-GENERAL', ratio: '×5', base: 2, quota: 10, pool: 38, drawn: 10 },
      { id: '2101-KEY', ratio: '25%', base: 18, quota: 5, pool: 17, drawn: 5 },
    ]);
    expect(opened.exclusions.map(({ reason }) => reason).sort()).toEqual(['CLOSED', 'OPEN_CASE', 'POSITIVE_LIST']);
  });

  it('names who was drawn and who goes there', () => {
    expect(opened.tasks).toHaveLength(15);
    expect(opened.tasks[0]).toMatchObject({ object: 'REG-010', seats: [{ inspector: 'INS-0' }, { inspector: 'INS-1' }] });
    expect(opened.tasks.every((task) => task.name !== task.object && task.seats.length === 2)).toBe(true);
  });

  it('names everybody who was passed over, adjustments included', () => {
    const unseatable = opened.rejections.filter(({ kind }) => kind === 'unseatable');
    expect(unseatable.map(({ subject, reason }) => [subject, reason])).toEqual([
      ['INS-3', 'ABSENT'],
      ['INS-5', 'CERTIFICATE'],
    ]);
    expect(opened.rejections.filter(({ reason }) => reason === 'WITHDRAWN')).toHaveLength(2);
  });

  it('opens secrets, entropy and adjustments', () => {
    expect(opened.operatorSecret).toMatch(/^[0-9a-f]{64}$/);
    expect(opened.entropy).toBe('3382.16');
    expect(opened.adjustments.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
      'REPLACE_OBJECT OBJECT_CLOSED',
      'REPLACE_SEAT INSPECTOR_ILLNESS',
      'REPLACE_SEAT INSPECTOR_RECUSAL',
    ]);
    expect(adjustedShare(opened.adjustments, 15)).toBeCloseTo(0.2);
  });
});

describe('numbers of a draw', () => {
  it('count the most frequent reason first', () => {
    expect(counted(['A', 'B', 'B'])).toEqual([
      { reason: 'B', count: 2 },
      { reason: 'A', count: 1 },
    ]);
  });

  it('have no share before anything is drawn, and a void is no adjustment of a task', () => {
    expect(adjustedShare([], null)).toBeUndefined();
    expect(adjustedShare([{ kind: 'DRAW' }, { kind: 'VOID' }], 4)).toBe(0);
  });

  it('round a quota up and never down', () => {
    expect(quotaOf(20, 1, 20)).toBe(1);
    expect(quotaOf(21, 1, 20)).toBe(2);
    expect(quotaOf(0, 1, 20)).toBe(0);
    expect(quotaOf(8, 5, 4)).toBe(10);
  });

  it('say a share as a percentage and a multiple as one', () => {
    expect(ratioText(1, 20)).toBe('5%');
    expect(ratioText(5, 4)).toBe('×1.25');
  });
});
