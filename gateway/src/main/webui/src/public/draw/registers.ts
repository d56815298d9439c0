import { Checks } from './difference';
import type { Rule } from './rule';

export interface Site {
  id: string;
  stratum: string;
  grade: string;
  enterprise: string;
  checked: number;
  division: string;
  speciality: string;
}

export interface Officer {
  id: string;
  area: string;
  specialities: string[];
  loadCap: number;
}

/** The frozen registers of objects and inspectors. */
export interface Registers {
  sites: Map<string, Site>;
  officers: Map<string, Officer>;
  /** Why an inspector can take no seat at all. */
  hindered: Map<string, 'CERTIFICATE' | 'ABSENT'>;
}

export function readSites(lines: string[]): Map<string, Site> {
  const checks = new Checks('objects');
  const sites = new Map<string, Site>();
  let before = '';
  for (const line of lines) {
    const [id, stratum, grade, enterprise, checked, division, speciality, name] = checks.fields(line, 8);
    checks.text(name);
    const site: Site = {
      id: checks.id(id),
      stratum: checks.stratum(stratum),
      grade: checks.grade(grade),
      enterprise: checks.id(enterprise),
      checked: checks.number(checked, 0, 9999),
      division: checks.area(division),
      speciality: speciality === '-' ? '-' : checks.id(speciality),
    };
    checks.that(site.division.length === 6, 'form', line);
    checks.that(before < site.id, 'order', line);
    before = site.id;
    sites.set(site.id, site);
  }
  return sites;
}

export function readRegisters(objects: string[], inspectors: string[], rule: Rule): Registers {
  const checks = new Checks('inspectors');
  const registers: Registers = { sites: readSites(objects), officers: new Map(), hindered: new Map() };
  let before = '';
  for (const line of inspectors) {
    const [id, area, taught, certificate, from, to, loadCap, name] = checks.fields(line, 8);
    const specialities = taught === '-' ? [] : (taught ?? '').split(',').map((one) => checks.id(one));
    checks.that(specialities.every((one, i) => i === 0 || (specialities[i - 1] ?? '') < one), 'order', line);
    checks.id(certificate);
    checks.text(name);
    const valid = [checks.date(from), checks.date(to)] as const;
    checks.that(valid[0] <= valid[1], 'time', line);
    const officer: Officer = { id: checks.id(id), area: checks.area(area), specialities, loadCap: checks.number(loadCap, 1, 9999) };
    checks.that(before < officer.id, 'order', line);
    before = officer.id;
    registers.officers.set(officer.id, officer);
    if (valid[0] > rule.visitsFrom || valid[1] < rule.visitsTo) registers.hindered.set(officer.id, 'CERTIFICATE');
    else if (isAway(officer.id, rule)) registers.hindered.set(officer.id, 'ABSENT');
  }
  return registers;
}

/** Away on every day on which a visit may be made. */
function isAway(inspector: string, rule: Rule): boolean {
  const absences = rule.absences.get(inspector) ?? [];
  let day = rule.visitsFrom;
  for (;;) {
    const next = absences.filter(([from, to]) => from <= day && to >= day).map(([, to]) => dayAfter(to));
    const latest = next.reduce((one, other) => (one > other ? one : other), day);
    if (latest === day || latest > rule.visitsTo) return latest > rule.visitsTo;
    day = latest;
  }
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
