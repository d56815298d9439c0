import type { AnnualTotal, PermitLimit, PermitView } from '../../api/types';

/** The limits a permit states, from its own list or from the dossier it was granted on. */
export function limitsOf(permit: PermitView): PermitLimit[] {
  if (permit.limits && permit.limits.length > 0) return permit.limits;
  return (permit.dossier?.outlets ?? []).flatMap((outlet) =>
    (outlet.limits ?? []).map((limit) => ({
      outlet: outlet.code ?? '',
      outletName: outlet.name,
      medium: outlet.medium,
      pollutant: limit.pollutant ?? '',
      concentration: limit.concentration,
      unit: limit.unit,
      standard: limit.standards?.map((standard) => standard.name).join('、'),
      tonnesPerYear: limit.tonnesPerYear,
    })),
  );
}

export function totalsOf(permit: PermitView): AnnualTotal[] {
  return permit.totals ?? permit.dossier?.totals ?? [];
}

export interface OutletLimits {
  outlet: string;
  outletName?: string;
  medium?: string;
  limits: PermitLimit[];
}

export function byOutlet(limits: PermitLimit[]): OutletLimits[] {
  const groups = new Map<string, OutletLimits>();
  for (const limit of limits) {
    const group = groups.get(limit.outlet) ?? {
      outlet: limit.outlet,
      outletName: limit.outletName,
      medium: limit.medium,
      limits: [],
    };
    group.limits.push(limit);
    groups.set(limit.outlet, group);
  }
  return [...groups.values()];
}
