import { Checks } from './difference';

/** The rule that was frozen before the draw. */
export interface Rule {
  batch: string;
  visitsFrom: string;
  visitsTo: string;
  seats: number;
  pairLimit: number;
  cap: number;
  grades: Map<string, number>;
  strata: { id: string; quota: number }[];
  excluded: Set<string>;
  cross: Map<string, string>;
  absences: Map<string, [from: string, to: string][]>;
  /** Inspectors who stay away, by enterprise. */
  recusals: Map<string, Set<string>>;
  pairs: Map<string, number>;
  /** Every inspector that the rule names. */
  named: Set<string>;
}

const exclusions = ['CLOSED', 'CAP_REACHED', 'SAME_ITEM_CHECKED', 'OPEN_CASE', 'POSITIVE_LIST'];
const grounds = ['OWN_INTEREST', 'RELATIVE', 'FORMER_EMPLOYER', 'OTHER_RELATION', 'PARTY_REQUEST'];
const kinds = ['grade', 'stratum', 'exclusion', 'cross', 'absence', 'recusal', 'pairing'];

/** Two inspectors as one key, whoever is named first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

export function readRule(lines: string[]): Rule {
  const checks = new Checks('rule');
  checks.same(lines[0], 'onepermit-draw-rule\t1');
  checks.same(lines[1], 'algorithm\tOPD-1');
  const batch = checks.id(checks.fields(lines[2], 2, 'batch')[1]);
  const redraw = checks.fields(lines[3], 2, 'redraw')[1];
  if (redraw !== '-') checks.id(redraw);
  checks.text(checks.fields(lines[4], 2, 'title')[1]);
  const [, from, to] = checks.fields(lines[5], 3, 'visits');
  const rule: Rule = {
    batch,
    visitsFrom: checks.date(from),
    visitsTo: checks.date(to),
    seats: checks.number(checks.fields(lines[6], 2, 'seats')[1], 2, 9),
    pairLimit: checks.number(checks.fields(lines[7], 2, 'pairs')[1], 1, 9999),
    cap: checks.number(checks.fields(lines[8], 2, 'cap')[1], 1, 9999),
    grades: new Map(),
    strata: [],
    excluded: new Set(),
    cross: new Map(),
    absences: new Map(),
    recusals: new Map(),
    pairs: new Map(),
    named: new Set(),
  };
  checks.that(rule.visitsFrom <= rule.visitsTo, 'time', lines[5] ?? '');
  readEntries(lines.slice(9), rule, checks);
  checks.that(rule.strata.length > 0, 'form', 'stratum');
  return rule;
}

function readEntries(lines: string[], rule: Rule, checks: Checks): void {
  let kind = 0;
  let before = '';
  for (const line of lines) {
    const word = line.slice(0, Math.max(0, line.indexOf('\t')));
    while (kind < kinds.length && kinds[kind] !== word) {
      kind++;
      before = '';
    }
    checks.that(kind < kinds.length && before < line, 'order', line);
    before = line;
    readEntry(word, line, rule, checks);
  }
}

function readEntry(word: string, line: string, rule: Rule, checks: Checks): void {
  const named = (inspector: string | undefined) => {
    rule.named.add(checks.id(inspector));
    return inspector ?? '';
  };
  const once = <K, V>(map: Map<K, V>, key: K, value: V) => {
    checks.that(!map.has(key), 'twice', line);
    map.set(key, value);
  };
  switch (word) {
    case 'grade': {
      const [, grade, weight] = checks.fields(line, 3);
      once(rule.grades, checks.grade(grade), checks.number(weight, 1, 12));
      break;
    }
    case 'stratum':
      readStratum(line, rule, checks);
      break;
    case 'exclusion': {
      const [, site, reason] = checks.fields(line, 3);
      checks.oneOf(reason, exclusions);
      checks.that(!rule.excluded.has(checks.id(site)), 'twice', line);
      rule.excluded.add(site ?? '');
      break;
    }
    case 'cross': {
      const [, division, visitors] = checks.fields(line, 3);
      once(rule.cross, checks.area(division), checks.area(visitors));
      break;
    }
    case 'absence': {
      const [, inspector, from, to] = checks.fields(line, 4);
      const days: [string, string] = [checks.date(from), checks.date(to)];
      checks.that(days[0] <= days[1], 'time', line);
      rule.absences.set(named(inspector), [...(rule.absences.get(inspector ?? '') ?? []), days]);
      break;
    }
    case 'recusal': {
      const [, inspector, enterprise, reason] = checks.fields(line, 4);
      checks.oneOf(reason, grounds);
      const recused = rule.recusals.get(checks.id(enterprise)) ?? new Set<string>();
      checks.that(!recused.has(named(inspector)), 'twice', line);
      rule.recusals.set(enterprise ?? '', recused.add(inspector ?? ''));
      break;
    }
    default: {
      const [, one, other, times] = checks.fields(line, 4);
      checks.that(named(one) < named(other), 'order', line);
      once(rule.pairs, pairOf(one ?? '', other ?? ''), checks.number(times, 1));
    }
  }
}

/** The quota is the ratio of the frozen base, rounded up. */
function readStratum(line: string, rule: Rule, checks: Checks): void {
  const [, id, above, below, base, stated] = checks.fields(line, 6);
  const numerator = BigInt(checks.number(above));
  const denominator = BigInt(checks.number(below, 1));
  const quota = (BigInt(checks.number(base)) * numerator + denominator - 1n) / denominator;
  checks.same(String(checks.number(stated)), String(quota));
  checks.that(!rule.strata.some((stratum) => stratum.id === checks.stratum(id)), 'twice', line);
  rule.strata.push({ id: checks.stratum(id), quota: Number(quota) });
}
