import { compareBytes, framed, hex, utf8 } from './bytes';
import { Checks } from './difference';
import type { Officer, Registers, Site } from './registers';
import { pairOf, type Rule } from './rule';

interface Candidate {
  id: string;
  key: Uint8Array;
}

const byKey = (one: Candidate, other: Candidate) => compareBytes(one.key, other.key) || (one.id < other.id ? -1 : 1);

/** Who may sit in spite of what: first nobody hindered, then pairs that met before, then those with a full load. */
const leniences = [['-'], ['-', 'PAIRED'], ['-', 'PAIRED', 'LOAD_CAP']];

/** The draw as it goes on: what was drawn, who sits where, and what that leaves for the rest. */
export class Lot {
  readonly teams = new Map<string, string[]>();
  private readonly checks = new Checks('outcome');
  private readonly rule: Rule;
  private readonly registers: Registers;
  private readonly ranked = new Map<string, Candidate[]>();
  private readonly reach = new Map<string, Officer[]>();
  private readonly officersByArea = new Map<string, Officer[]>();
  private readonly pairs: Map<string, number>;
  private readonly loads = new Map<string, number>();
  private readonly visits = new Map<string, number>();
  private readonly everDrawn = new Set<string>();
  private readonly withdrawn = new Set<string>();
  private readonly gone = new Map<string, Set<string>>();
  private seed = new Uint8Array();

  constructor(rule: Rule, registers: Registers) {
    this.rule = rule;
    this.registers = registers;
    this.pairs = new Map(rule.pairs);
    for (const officer of registers.officers.values()) {
      if (!registers.hindered.has(officer.id)) {
        this.officersByArea.set(officer.area, [...(this.officersByArea.get(officer.area) ?? []), officer]);
      }
    }
  }

  /** Whether rule and registers go together and the plan can be carried out at all. */
  checkPlan(): void {
    const { rule, registers, checks } = this;
    rule.excluded.forEach((site) => checks.that(registers.sites.has(site), 'unknown', site));
    rule.named.forEach((inspector) => checks.that(registers.officers.has(inspector), 'unknown', inspector));
    const pools = new Map<string, number>();
    for (const site of registers.sites.values()) {
      checks.that(rule.strata.some((stratum) => stratum.id === site.stratum), 'unknown', site.stratum);
      checks.that(rule.grades.has(site.grade), 'unknown', site.grade);
      if (!rule.excluded.has(site.id)) {
        pools.set(site.stratum, (pools.get(site.stratum) ?? 0) + 1);
        checks.that(this.eligible(site).length >= rule.seats, 'impossible', site.id);
      }
    }
    rule.strata.forEach((stratum) => checks.that((pools.get(stratum.id) ?? 0) >= stratum.quota, 'impossible', stratum.id));
    const tasks = rule.strata.reduce((sum, stratum) => sum + stratum.quota, 0);
    const places = [...registers.officers.values()]
      .filter((officer) => !registers.hindered.has(officer.id))
      .reduce((sum, officer) => sum + officer.loadCap, 0);
    checks.that(places >= tasks * rule.seats, 'impossible', String(places));
  }

  /** Draws sites and seats; returns the lines that the outcome must have. */
  draw(seed: Uint8Array): string[] {
    this.seed = new Uint8Array(seed);
    this.rank();
    const out = ['onepermit-draw-outcome\t1'];
    const tasks: Candidate[] = [];
    for (const stratum of this.rule.strata) {
      const order = this.ranked.get(stratum.id) ?? [];
      const picks: string[] = [];
      let drawn = 0;
      for (const candidate of order) {
        if (drawn === stratum.quota) break;
        if (this.pick(candidate, picks)) {
          tasks.push(candidate);
          drawn++;
        }
      }
      out.push(['stratum', stratum.id, order.length, stratum.quota, drawn].join('\t'), ...picks);
    }
    this.registers.hindered.forEach((hindrance, inspector) => out.push(`unseatable\t${inspector}\t${hindrance}`));
    tasks.sort(byKey).forEach((task) => this.seatTeam(this.site(task.id), out));
    return out;
  }

  /** Puts the next site of the stratum in the place of one; returns whether there was one. */
  replaceSite(leaving: string, out: string[]): void {
    const site = this.site(leaving);
    const team = this.teams.get(leaving) ?? [];
    while (team.length > 0) this.count(team.shift() ?? '', team, -1);
    this.teams.delete(leaving);
    this.visits.set(site.enterprise, (this.visits.get(site.enterprise) ?? 0) - 1);
    for (const candidate of this.ranked.get(site.stratum) ?? []) {
      if (!this.everDrawn.has(candidate.id) && this.pick(candidate, out)) {
        this.seatTeam(this.site(candidate.id), out);
        return;
      }
    }
    out.push(`exhausted\t${site.stratum}`);
  }

  /** Draws one seat anew; who leaves for other reasons than a recusal takes no seat any more. */
  replaceSeat(siteId: string, leaving: string, isRecusal: boolean, out: string[]): void {
    const team = this.teams.get(siteId) ?? [];
    const place = team.indexOf(leaving);
    team.splice(place, 1);
    this.count(leaving, team, -1);
    this.gone.set(siteId, (this.gone.get(siteId) ?? new Set()).add(leaving));
    team.splice(place, 0, this.seat(this.site(siteId), place + 1, [...team], out));
    if (!isRecusal) this.withdrawn.add(leaving);
  }

  private site(id: string): Site {
    const site = this.registers.sites.get(id);
    this.checks.that(site !== undefined, 'unknown', id);
    return site as Site;
  }

  private rank(): void {
    for (const site of this.registers.sites.values()) {
      if (this.rule.excluded.has(site.id)) continue;
      const candidates = this.ranked.get(site.stratum) ?? [];
      candidates.push({ id: site.id, key: this.keyOf(site) });
      this.ranked.set(site.stratum, candidates);
    }
    this.ranked.forEach((candidates) => candidates.sort(byKey));
  }

  /** The smallest of as many hashes as the site has weight. */
  private keyOf(site: Site): Uint8Array {
    const hashes = Array.from({ length: this.rule.grades.get(site.grade) ?? 0 }, (_, unit) =>
      framed(this.seed, utf8(site.stratum), utf8(site.id), Uint8Array.of(unit + 1)),
    );
    return hashes.reduce((one, other) => (compareBytes(one, other) <= 0 ? one : other));
  }

  private pick(candidate: Candidate, out: string[]): boolean {
    const site = this.site(candidate.id);
    const visits = this.visits.get(site.enterprise) ?? 0;
    const able = this.eligible(site).filter((officer) => !this.withdrawn.has(officer.id)).length;
    const bar = site.checked + visits >= this.rule.cap ? 'ENTERPRISE_CAP' : able < this.rule.seats ? 'NO_TEAM' : undefined;
    if (bar) {
      out.push(['passed', site.stratum, site.id, hex(candidate.key), bar].join('\t'));
      return false;
    }
    this.visits.set(site.enterprise, visits + 1);
    this.everDrawn.add(site.id);
    out.push(['drawn', site.stratum, site.id, hex(candidate.key)].join('\t'));
    return true;
  }

  /** Officers in reach of a site, taught what it needs and not recused. */
  private eligible(site: Site): Officer[] {
    const recused = this.rule.recusals.get(site.enterprise);
    return recused ? this.within(site).filter((officer) => !recused.has(officer.id)) : this.within(site);
  }

  private within(site: Site): Officer[] {
    const key = site.division + site.speciality;
    const known = this.reach.get(key);
    if (known) return known;
    const visitors = [2, 4, 6].reduce((area, length) => this.rule.cross.get(site.division.slice(0, length)) ?? area, site.division);
    const found = [2, 4, 6]
      .filter((length) => length <= visitors.length)
      .flatMap((length) => this.officersByArea.get(visitors.slice(0, length)) ?? [])
      .filter((officer) => site.speciality === '-' || officer.specialities.includes(site.speciality));
    this.reach.set(key, found);
    return found;
  }

  private seatTeam(site: Site, out: string[]): void {
    out.push(`task\t${site.id}\t${String(this.eligible(site).length)}`);
    const members: string[] = [];
    for (let number = 1; number <= this.rule.seats; number++) members.push(this.seat(site, number, members, out));
    this.teams.set(site.id, members);
  }

  private seat(site: Site, number: number, members: string[], out: string[]): string {
    const order = this.within(site)
      .filter((officer) => !members.includes(officer.id))
      .map((officer) => ({ id: officer.id, key: framed(this.seed, utf8('seat'), utf8(site.id), utf8(officer.id)) }))
      .sort(byKey);
    for (const lenience of leniences) {
      const unseated: string[] = [];
      for (const candidate of order) {
        const obstacle = this.obstacle(site, candidate.id, members);
        if (lenience.includes(obstacle)) {
          out.push(...unseated, ['seat', site.id, number, candidate.id, hex(candidate.key), obstacle].join('\t'));
          this.count(candidate.id, members, 1);
          return candidate.id;
        }
        unseated.push(['unseated', site.id, number, candidate.id, obstacle].join('\t'));
      }
    }
    this.checks.that(false, 'impossible', site.id);
    return '';
  }

  private obstacle(site: Site, officer: string, members: string[]): string {
    if (this.withdrawn.has(officer) || this.gone.get(site.id)?.has(officer)) return 'WITHDRAWN';
    if (this.rule.recusals.get(site.enterprise)?.has(officer)) return 'RECUSED';
    if ((this.loads.get(officer) ?? 0) >= (this.registers.officers.get(officer)?.loadCap ?? 0)) return 'LOAD_CAP';
    const met = members.some((member) => (this.pairs.get(pairOf(member, officer)) ?? 0) >= this.rule.pairLimit);
    return met ? 'PAIRED' : '-';
  }

  private count(officer: string, members: string[], by: number): void {
    this.loads.set(officer, (this.loads.get(officer) ?? 0) + by);
    for (const member of members) {
      const pair = pairOf(member, officer);
      this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + by);
    }
  }
}
