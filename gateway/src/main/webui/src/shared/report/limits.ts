import type { AnnualTotal, PermitLimit } from '../../api/types';

/** What the permit allows, as it is shown beside what is reported. */

export interface Allowed {
  value: number;
  unit: string;
}

interface Named {
  /** The name of a pollutant's code; a name stands for itself. */
  nameOf: (code: string) => string;
}

/** Reports name a pollutant by its code or by its name. */
function isSame(written: string | null | undefined, code: string, { nameOf }: Named): boolean {
  return written === code || written === nameOf(code);
}

/** The amount of a year if it is the same in all years that state one; otherwise nobody here knows which year is meant. */
function constant(amounts: readonly (number | null)[] | null | undefined): number | undefined {
  const known = [...new Set((amounts ?? []).filter((amount): amount is number => amount != null))];
  return known.length === 1 ? known[0] : undefined;
}

export function concentrationLimit(limits: readonly PermitLimit[], place: unknown, pollutant: unknown, named: Named): Allowed | undefined {
  const limit = limits.find((one) => one.outlet === place && isSame(pollutant as string, one.pollutant, named));
  return limit?.concentration == null ? undefined : { value: limit.concentration, unit: limit.unit ?? '' };
}

export function outletLimit(limits: readonly PermitLimit[], outlet: unknown, pollutant: unknown, named: Named): Allowed | undefined {
  const value = constant(limits.find((one) => one.outlet === outlet && isSame(pollutant as string, one.pollutant, named))?.tonnesPerYear);
  return value === undefined ? undefined : { value, unit: 't/a' };
}

export function totalLimit(totals: readonly AnnualTotal[], pollutant: unknown, named: Named): Allowed | undefined {
  const value = constant(totals.find((one) => one.pollutant !== undefined && isSame(pollutant as string, one.pollutant, named))?.tonnesPerYear);
  return value === undefined ? undefined : { value, unit: 't/a' };
}

const tonnes: Record<string, number> = { t: 1, kg: 0.001, g: 0.000001 };

/** Share of a permitted yearly amount that is used up; undefined where the unit is none of mass. */
export function shareOf(amount: unknown, unit: unknown, allowed: Allowed | undefined): number | undefined {
  const factor = typeof unit === 'string' ? tonnes[unit.trim()] : undefined;
  if (typeof amount !== 'number' || factor === undefined || !allowed || allowed.value <= 0) return undefined;
  return (amount * factor) / allowed.value;
}
