import { ratioText } from '../../shared/draw/ratio';
import { Checks } from './difference';
import { sectionsOf } from './transcript';

/** A stratum as it was drawn: what the ratio asked for, and what came of it. */
export interface OpenedStratum {
  id: string;
  ratio: string;
  base: number;
  quota: number;
  pool: number;
  drawn: number;
}

/** Why somebody or something was not taken, and how often. */
export interface Counted {
  reason: string;
  count: number;
}

export interface OpenedTask {
  object: string;
  name: string;
  seats: { inspector: string; name: string; obstacle: string }[];
}

export interface OpenedAdjustment {
  number: number;
  kind: string;
  object: string;
  inspector: string;
  reason: string;
  at: string;
}

/** One that was passed over, in plain ids: an object for a cap, an inspector for a seat or for the whole batch. */
export interface Rejection {
  kind: 'passed' | 'unseatable' | 'unseated';
  subject: string;
  name: string;
  at: string;
  reason: string;
}

/** What a transcript tells people; whether it is true is what {@link verifyDraw} finds out. */
export interface Opened {
  strata: OpenedStratum[];
  exclusions: Counted[];
  tasks: OpenedTask[];
  rejections: Rejection[];
  adjustments: OpenedAdjustment[];
  operatorSecret: string;
  witnessSecret: string;
  entropy: string;
}

/** Reads a published transcript for showing. Throws a {@link Difference} if it is none. */
export function openedFrom(transcript: Uint8Array): Opened {
  const sections = sectionsOf(transcript);
  const fields = (lines: string[], word: string) => lines.map((line) => line.split('\t')).filter(([first]) => first === word);
  const names = new Map([...sections.objects.lines, ...sections.inspectors.lines].map(nameOf));
  const naming = (id: string | undefined) => names.get(id ?? '') ?? id ?? '';
  const rule = sections.rule.lines;
  const outcome = sections.outcome.lines;
  const [reveal] = fields(sections.reveal.lines, 'entropy');

  return {
    strata: strataOf(fields(rule, 'stratum'), fields(outcome, 'stratum')),
    exclusions: counted(fields(rule, 'exclusion').map(([, , reason]) => reason ?? '')),
    tasks: tasksOf(outcome, naming),
    rejections: [...outcome, ...sections.adjustments.lines].flatMap((line) => rejectionOf(line.split('\t'), naming)),
    adjustments: fields(sections.adjustments.lines, 'adjustment').map(([, number, kind = '', object = '', inspector = '', reason = '', , , at = '']) => ({
      number: Number(number),
      kind,
      object,
      inspector,
      reason,
      at,
    })),
    operatorSecret: fields(sections.reveal.lines, 'operator-secret')[0]?.[1] ?? '',
    witnessSecret: fields(sections.reveal.lines, 'witness-secret')[0]?.[1] ?? '',
    entropy: new Checks('reveal').text(reveal?.[1]),
  };
}

/** Ids of objects and inspectors are the first field of their line, names the last. */
function nameOf(line: string): [string, string] {
  const parts = line.split('\t');
  return [parts[0] ?? '', new Checks('objects').text(parts[parts.length - 1])];
}

function strataOf(planned: string[][], drawn: string[][]): OpenedStratum[] {
  return planned.map(([, id = '', numerator, denominator, base, quota]) => {
    const came = drawn.find(([, stratum]) => stratum === id);
    return {
      id,
      ratio: ratioText(Number(numerator), Number(denominator)),
      base: Number(base),
      quota: Number(quota),
      pool: Number(came?.[2] ?? 0),
      drawn: Number(came?.[4] ?? 0),
    };
  });
}

export function counted(reasons: string[]): Counted[] {
  const counts = new Map<string, number>();
  reasons.forEach((reason) => counts.set(reason, (counts.get(reason) ?? 0) + 1));
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}

function tasksOf(outcome: string[], naming: (id?: string) => string): OpenedTask[] {
  const tasks = new Map<string, OpenedTask>();
  for (const [word, object = '', , inspector = '', , obstacle = ''] of outcome.map((line) => line.split('\t'))) {
    if (word === 'task') tasks.set(object, { object, name: naming(object), seats: [] });
    if (word === 'seat') tasks.get(object)?.seats.push({ inspector, name: naming(inspector), obstacle });
  }
  return [...tasks.values()];
}

function rejectionOf(fields: string[], naming: (id?: string) => string): Rejection[] {
  const [word, first = '', second = '', third = '', fourth = ''] = fields;
  if (word === 'passed') return [{ kind: word, subject: second, name: naming(second), at: first, reason: fourth }];
  if (word === 'unseatable') return [{ kind: word, subject: first, name: naming(first), at: '', reason: second }];
  if (word === 'unseated') return [{ kind: word, subject: third, name: naming(third), at: naming(first), reason: fourth }];
  return [];
}

/** Share of the drawn tasks that an adjustment changed, between 0 and 1; undefined before there are any. */
export function adjustedShare(adjustments: { kind: string }[], tasks: number | null): number | undefined {
  if (!tasks) return undefined;
  return adjustments.filter(({ kind }) => kind === 'REPLACE_OBJECT' || kind === 'REPLACE_SEAT').length / tasks;
}
