import type { Dossier } from '../../api/types';

export type FlowMedium = 'AIR' | 'WATER' | 'RAIN' | 'none';

export interface FlowNode {
  id: string;
  column: 0 | 1 | 2;
  row: number;
  code: string;
  name: string;
  medium: FlowMedium;
  path: string;
}

export interface Flow {
  nodes: FlowNode[];
  links: { from: string; to: string }[];
  /** Names of what leads nowhere or comes from nowhere. */
  loose: string[];
}

/** Generation points, treatment facilities and outlets as a graph in three columns. */
export function flowOf(dossier: Dossier): Flow {
  const nodes: FlowNode[] = [];
  const links: Flow['links'] = [];
  const rows: [number, number, number] = [0, 0, 0];
  const add = (column: 0 | 1 | 2, id: string, node: Omit<FlowNode, 'id' | 'column' | 'row'>) =>
    nodes.push({ id, column, row: rows[column]++, ...node });
  const link = (from: string, to: string) => {
    if (!links.some((one) => one.from === from && one.to === to)) links.push({ from, to });
  };

  (dossier.production?.facilities ?? []).forEach((facility, f) =>
    (facility.generationPoints ?? []).forEach((point, p) => {
      const id = `point ${String(f)} ${String(p)}`;
      const path = `production/facilities/${String(f)}/generationPoints/${String(p)}/name`;
      add(0, id, { code: facility.code ?? '', name: point.name ?? '', medium: 'none', path });
      if (point.treatmentCode) link(id, `treatment ${point.treatmentCode}`);
      else if (point.outletCode) link(id, `outlet ${point.outletCode}`);
      if (point.treatmentCode && point.outletCode) link(`treatment ${point.treatmentCode}`, `outlet ${point.outletCode}`);
    }),
  );
  (dossier.treatment ?? []).forEach((facility, index) =>
    add(1, `treatment ${facility.code ?? String(index)}`, {
      code: facility.code ?? '',
      name: facility.name ?? '',
      medium: facility.code?.startsWith('TW') ? 'WATER' : facility.code?.startsWith('TA') ? 'AIR' : 'none',
      path: `treatment/${String(index)}/code`,
    }),
  );
  (dossier.outlets ?? []).forEach((outlet, index) => {
    const id = `outlet ${outlet.code ?? String(index)}`;
    add(2, id, { code: outlet.code ?? '', name: outlet.name ?? '', medium: outlet.medium ?? 'none', path: `outlets/${String(index)}/code` });
    (outlet.treatmentCodes ?? []).forEach((code) => link(`treatment ${code}`, id));
  });

  const ids = new Set(nodes.map((node) => node.id));
  const real = links.filter((one) => ids.has(one.from) && ids.has(one.to));
  const loose = nodes.filter((node) => {
    const leaves = real.some((one) => one.from === node.id);
    const arrives = real.some((one) => one.to === node.id);
    return node.column === 2 ? !arrives && node.medium !== 'RAIN' : !leaves;
  });
  return { nodes, links: real, loose: loose.map((node) => `${node.code} ${node.name}`.trim()) };
}
