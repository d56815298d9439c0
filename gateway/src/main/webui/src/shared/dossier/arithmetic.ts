import type { AmountCalculation, Dossier, Standard } from '../../api/types';
import { formatNumber } from '../format';

/** EIA approvals count only from 2015 on (C-02). */
const eiaCountsFrom = '2015-01-01';

/** The standard that binds: the lowest concentration among those that count. */
export function strictestOf(standards: Standard[]): Standard | undefined {
  const counting = standards.filter(
    (standard) => standard.concentration != null && (standard.kind !== 'EIA' || (standard.datedOn ?? '') >= eiaCountsFrom),
  );
  return counting.reduce<Standard | undefined>(
    (lowest, standard) => ((standard.concentration ?? 0) < (lowest?.concentration ?? Infinity) ? standard : lowest),
    undefined,
  );
}

export interface Arithmetic {
  formula: string;
  result: number;
}

/** C-03: water Q × C × 10⁻⁶, air R × q × C × 10⁻⁹, in tonnes a year; undefined while a factor is missing. */
export function amountOf(calculation: AmountCalculation): Arithmetic | undefined {
  const { method, flow, activity, referenceGas, concentration } = calculation;
  if (method === 'WATER_FLOW' && flow != null && concentration != null) {
    const result = round(flow * concentration * 1e-6);
    return { result, formula: `${formatNumber(flow)} m³/a × ${formatNumber(concentration)} mg/L × 10⁻⁶ = ${formatNumber(result, 6)} t/a` };
  }
  if (method === 'AIR_PERFORMANCE' && activity != null && referenceGas != null && concentration != null) {
    const result = round(activity * referenceGas * concentration * 1e-9);
    return {
      result,
      formula: `${formatNumber(activity)} t/a × ${formatNumber(referenceGas)} m³/t × ${formatNumber(concentration)} mg/m³ × 10⁻⁹ = ${formatNumber(result, 6)} t/a`,
    };
  }
  return undefined;
}

function round(value: number): number {
  return Number(value.toPrecision(10));
}

export interface Ceiling {
  pollutant: string;
  technical?: number;
  eia?: number;
  quota?: number;
  requested?: number;
  /** min of the three that are known (C-03). */
  allowed?: number;
  /** Sum of the first-year amounts of main outlets (C-04). */
  outlets?: number;
}

function sum(values: (number | null | undefined)[]): number | undefined {
  const known = values.filter((value): value is number => value != null);
  return known.length > 0 ? round(known.reduce((a, b) => a + b, 0)) : undefined;
}

/** Pollutant by pollutant: what the technique, the EIA and the quota allow, and what is applied for. */
export function ceilingsOf(dossier: Dossier): Ceiling[] {
  return (dossier.totals ?? []).flatMap((total) => {
    const { pollutant } = total;
    if (!pollutant) return [];
    const technical = sum((dossier.calculations ?? []).filter((one) => one.pollutant === pollutant).map((one) => amountOf(one)?.result));
    const eia = total.eiaTonnesPerYear ?? sum((dossier.eia ?? []).map((one) => one.approvedTonnesPerYear?.[pollutant]));
    const quota = total.quotaTonnesPerYear ?? undefined;
    const known = [technical, eia, quota].filter((one): one is number => one != null);
    const requested = Math.max(...(total.tonnesPerYear ?? []).map((one) => one ?? 0), 0);
    const main = (dossier.outlets ?? []).filter((outlet) => outlet.grade === 'MAIN');
    const outlets = sum(main.flatMap((outlet) => (outlet.limits ?? []).filter((limit) => limit.pollutant === pollutant).map((limit) => limit.tonnesPerYear?.[0])));
    return [
      {
        pollutant,
        requested,
        ...(technical != null ? { technical } : {}),
        ...(eia != null ? { eia } : {}),
        ...(quota != null ? { quota } : {}),
        ...(known.length > 0 ? { allowed: Math.min(...known) } : {}),
        ...(outlets != null ? { outlets } : {}),
      },
    ];
  });
}
