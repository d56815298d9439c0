import { describe, expect, it } from 'vitest';
import type { PlanBase, StratumRow } from '../api/plans';
import { daysOf, itemsOf, periods, quarterOf, quotas, sharesAmong, withShare } from '../officer/plans/planRules';

const base: PlanBase = { quarter: 4, stratum: 'KEY', objects: 101, inspectors: 8, frozenAt: '' };
const row = (part: Partial<StratumRow>): StratumRow => ({
  id: 'KEY',
  division: '210000',
  objectClass: 'KEY_UNIT',
  level: 'MUNICIPAL',
  counted: 'OBJECTS',
  numerator: 5,
  denominator: 100,
  period: 'QUARTER',
  source: null,
  ...part,
});

describe('what a plan asks for', () => {
  it('is nothing known before the denominator is frozen', () => {
    expect(quotas(row({}), undefined, [1, 1, 1])).toBeUndefined();
  });

  it('is rounded up in the quarter and in each month', () => {
    expect(quotas(row({}), base, [1, 1, 1])).toEqual({ quarter: 6, months: [2, 2, 2] });
    expect(quotas(row({}), base, [2, 1, 0])).toEqual({ quarter: 6, months: [4, 2, 0] });
  });

  it('takes a quarter of a year’s ratio, of the people where it is by people', () => {
    expect(quotas(row({ counted: 'INSPECTORS', numerator: 5, denominator: 1, period: 'YEAR' }), base, [1, 1, 1])?.quarter).toBe(10);
  });
});

describe('periods', () => {
  it('are four quarters and twelve months', () => {
    expect(periods).toHaveLength(16);
    expect(['Q3', 'M01', 'M03', 'M12'].map(quarterOf)).toEqual([3, 1, 1, 4]);
  });

  it('have their first and last day, leap years too', () => {
    expect(daysOf(2026, 'Q4')).toEqual(['2026-10-01', '2026-12-31']);
    expect(daysOf(2028, 'M02')).toEqual(['2028-02-01', '2028-02-29']);
  });
});

describe('shares of the check list (F-22)', () => {
  it('give an item to one department', () => {
    const shares = withShare({ ledger: 'A', bypass: 'B' }, 'B', ['ledger', 'outlets']);
    expect(itemsOf(shares, 'B')).toEqual(['ledger', 'outlets']);
    expect(itemsOf(shares, 'A')).toEqual([]);
  });

  it('go with the department, and the lead needs none', () => {
    expect(sharesAmong({ ledger: 'A', bypass: 'B', outlets: 'C' }, ['A', 'B'])).toEqual({ bypass: 'B' });
  });
});
