/** Parts of a transcript, as a difference names them. */
export type Part = 'transcript' | 'rule' | 'objects' | 'inspectors' | 'commitment' | 'reveal' | 'outcome' | 'adjustments';

/** Why a transcript is not as it must be. */
export type Reason = 'form' | 'order' | 'twice' | 'unknown' | 'range' | 'persons' | 'time' | 'impossible' | 'mismatch';

/** The first place at which a transcript does not agree. */
export interface Differing {
  part: Part;
  reason: Reason;
  found: string;
  expected?: string | undefined;
}

export class Difference extends Error {
  readonly differing: Differing;

  constructor(differing: Differing) {
    super(`${differing.part}: ${differing.reason}: ${differing.found}`);
    this.differing = differing;
  }
}

/** Checks of one part; each throws the difference that it finds. */
export class Checks {
  private readonly part: Part;

  constructor(part: Part) {
    this.part = part;
  }

  that(holds: boolean, reason: Reason, found: string): void {
    if (!holds) throw new Difference({ part: this.part, reason, found });
  }

  same(found: string | undefined, expected: string | undefined): void {
    if (found !== expected) throw new Difference({ part: this.part, reason: 'mismatch', found: found ?? '', expected: expected ?? '' });
  }

  lines(found: readonly string[], expected: readonly string[]): void {
    for (let i = 0; i < Math.max(found.length, expected.length); i++) this.same(found[i], expected[i]);
  }

  fields(line: string | undefined, count: number, word?: string): string[] {
    const fields = (line ?? '').split('\t');
    this.that(fields.length === count && (word === undefined || fields[0] === word), 'form', line ?? '');
    return fields;
  }

  id(text: string | undefined): string {
    return this.shape(text, /^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$/);
  }

  stratum(text: string | undefined): string {
    this.that(this.id(text) === text?.toUpperCase(), 'form', text ?? '');
    return text ?? '';
  }

  area(text: string | undefined): string {
    return this.shape(text, /^([0-9]{2}){1,3}$/);
  }

  grade(text: string | undefined): string {
    return this.shape(text, /^[A-Z-]$/);
  }

  hash(text: string | undefined): string {
    return this.shape(text, /^[0-9a-f]{64}$/);
  }

  oneOf(text: string | undefined, allowed: readonly string[]): string {
    this.that(allowed.includes(text ?? ''), 'unknown', text ?? '');
    return text ?? '';
  }

  number(text: string | undefined, least = 0, most = 999_999_999): number {
    const number = Number(this.shape(text, /^(0|[1-9][0-9]{0,8})$/));
    this.that(number >= least && number <= most, 'range', text ?? '');
    return number;
  }

  /** A day as text, which sorts as it should. */
  date(text: string | undefined): string {
    const day = this.shape(text, /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
    this.that(isDay(day), 'form', day);
    return day;
  }

  /** Milliseconds of an instant; an offset of zero is written Z. */
  instant(text: string | undefined): number {
    const written = this.shape(text, /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$/);
    const hours = [written.slice(11, 13), written.slice(14, 16), written.slice(17, 19)].map(Number);
    const offset = written.slice(19) === 'Z' ? 0 : Number(written.slice(20, 22)) * 60 + Number(written.slice(23, 25));
    const isTime = (hours[0] ?? 24) < 24 && (hours[1] ?? 60) < 60 && (hours[2] ?? 60) < 60;
    const isOffset = written.slice(19) === 'Z' || (offset > 0 && offset <= 18 * 60 && Number(written.slice(23, 25)) < 60);
    this.that(isDay(written.slice(0, 10)) && isTime && isOffset, 'form', written);
    return Date.parse(written);
  }

  /** Free text as it must stand: what is escaped had to be, what is not escaped need not be. Returns it as people read it. */
  text(written: string | undefined): string {
    const plain = unescaped(written ?? '');
    this.that(escaped(plain) === written && !BLANK.test(plain) && plain.length <= 400, 'form', written ?? '');
    return plain;
  }

  private shape(text: string | undefined, pattern: RegExp): string {
    this.that(text !== undefined && pattern.test(text), 'form', text ?? '');
    return text ?? '';
  }
}

/** Nothing but the white space of the format. */
const BLANK = /^[\t-\r\x1c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]*$/; // eslint-disable-line no-control-regex
const MUST_ESCAPE = /[\0-\x1f\\\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g; // eslint-disable-line no-control-regex

function escaped(plain: string): string {
  return plain.replace(MUST_ESCAPE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unescaped(written: string): string {
  return written.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
