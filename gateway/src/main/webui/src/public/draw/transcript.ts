import { hex, sha256 } from './bytes';
import { Checks } from './difference';

const names = ['rule', 'objects', 'inspectors', 'commitment', 'reveal', 'outcome', 'adjustments'] as const;

/** One section: its bytes, which are hashed, and its lines, which are read. */
export interface Section {
  bytes: Uint8Array;
  lines: string[];
}

export type Sections = Record<(typeof names)[number], Section>;

const LINE_FEED = 10;

/** Takes a published transcript apart and checks its seal. */
export function sectionsOf(transcript: Uint8Array): Sections {
  const checks = new Checks('transcript');
  let at = 0;
  const nextLine = (): string => {
    const end = transcript.indexOf(LINE_FEED, at);
    checks.that(end >= 0, 'form', '');
    const line = decoded(checks, transcript.subarray(at, end));
    at = end + 1;
    return line;
  };
  checks.same(nextLine(), 'onepermit-draw-transcript\t1');
  const sections: Partial<Sections> = {};
  for (const name of names) {
    const [, section, length] = checks.fields(nextLine(), 3, 'section');
    checks.oneOf(section, [name]);
    const end = at + checks.number(length);
    checks.that(end <= transcript.length, 'form', name);
    const bytes = transcript.subarray(at, end);
    sections[name] = { bytes, lines: linesOf(new Checks(name), bytes) };
    at = end;
  }
  const sealed = hex(sha256(transcript.subarray(0, at)));
  checks.same(nextLine(), `seal\t${sealed}`);
  checks.that(at === transcript.length, 'form', '');
  return sections as Sections;
}

function linesOf(checks: Checks, bytes: Uint8Array): string[] {
  if (bytes.length === 0) return [];
  checks.that(bytes[bytes.length - 1] === LINE_FEED, 'form', '');
  return decoded(checks, bytes.subarray(0, -1)).split('\n');
}

function decoded(checks: Checks, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    checks.that(false, 'form', 'UTF-8');
    return '';
  }
}
