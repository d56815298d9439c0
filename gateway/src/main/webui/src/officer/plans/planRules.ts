import type { PlanBase, PlanContent, StratumRow } from '../../api/plans';
import { quotaOf } from '../../shared/draw/ratio';

export const gradeNames = ['A', 'B', 'C', 'D', 'E', '-'];
export const quarters = [1, 2, 3, 4];
/** `Q4`, `M11`: what can be drawn at once. */
export const periods = [...quarters.map((quarter) => `Q${String(quarter)}`), ...Array.from({ length: 12 }, (_, month) => `M${String(month + 1).padStart(2, '0')}`)];

export function quarterOf(period: string): number {
  const number = Number(period.slice(1));
  return period.startsWith('Q') ? number : Math.ceil(number / 3);
}

/** Keys of the check items that are a department's by name. */
export const itemsOf = (shares: Record<string, string>, department: string): string[] =>
  Object.keys(shares).filter((key) => shares[key] === department);

/** The shares with a department's items being these: an item is one department's. */
export function withShare(shares: Record<string, string>, department: string, keys: string[]): Record<string, string> {
  const others = Object.entries(shares).filter(([key, owner]) => owner !== department && !keys.includes(key));
  return Object.fromEntries([...others, ...keys.map((key): [string, string] => [key, department])]);
}

/** The shares of departments that still take part, the lead's left out since everything else is the lead's. */
export const sharesAmong = (shares: Record<string, string>, departments: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(shares).filter(([, department]) => departments.slice(1).includes(department)));

/** First and last day of a quarter or month, as the days that visits are usually on. */
export function daysOf(year: number, period: string): [from: string, to: string] {
  const number = Number(period.slice(1));
  const [first, last] = period.startsWith('Q') ? [3 * number - 2, 3 * number] : [number, number];
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate();
  const pad = (value: number) => String(value).padStart(2, '0');
  return [`${String(year)}-${pad(first)}-01`, `${String(year)}-${pad(last)}-${pad(lastDay)}`];
}

/** How many a stratum asks for in a quarter, or in its months as the shares say; undefined while its denominator is not frozen (F-04). */
export function quotas(row: StratumRow, base: PlanBase | undefined, months: number[]): { quarter: number; months: number[] } | undefined {
  if (!base) return undefined;
  const counted = row.counted === 'OBJECTS' ? base.objects : base.inspectors;
  const denominator = row.denominator * (row.period === 'YEAR' ? 4 : 1);
  const whole = months.reduce((sum, share) => sum + share, 0);
  return {
    quarter: quotaOf(counted, row.numerator, denominator),
    months: months.map((share) => quotaOf(counted, row.numerator * share, denominator * whole)),
  };
}

/** A plan as F.3 has it, for somebody to change: key units 5 % a quarter, special ones 15 %, general ones five an inspector and year. */
export function usualPlan(division: string, title: string, sources: { guangdong: string; chizhou: string }): PlanContent {
  const area = division.replace(/(00)+$/, '');
  const row = (name: string, rest: Omit<StratumRow, 'id' | 'division' | 'level'>): StratumRow => ({
    id: `${area}-${name}`,
    division,
    level: 'MUNICIPAL',
    ...rest,
  });
  return {
    title,
    type: 'ROUTINE',
    departments: [],
    shares: {},
    cap: 2,
    seats: 2,
    pairs: 4,
    daysPerVisit: 1.5,
    availableDays: 200,
    sameItemMonths: 6,
    grades: { A: 1, B: 2, C: 3, D: 4, E: 6, '-': 2 },
    strata: [
      row('KEY', { objectClass: 'KEY_UNIT', counted: 'OBJECTS', numerator: 5, denominator: 100, period: 'QUARTER', source: sources.guangdong }),
      row('SPECIAL', { objectClass: 'SPECIAL', counted: 'OBJECTS', numerator: 15, denominator: 100, period: 'QUARTER', source: sources.chizhou }),
      row('GENERAL', { objectClass: 'GENERAL', counted: 'INSPECTORS', numerator: 5, denominator: 1, period: 'YEAR', source: sources.guangdong }),
    ],
    items: [],
    crossAreas: [],
    months: [1, 1, 1],
  };
}
