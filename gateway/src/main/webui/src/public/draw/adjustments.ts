import { framed, hex, sha256, utf8 } from './bytes';
import { Checks } from './difference';
import type { Lot } from './lot';

const reasons: Record<string, string[]> = {
  REPLACE_OBJECT: ['OBJECT_CLOSED', 'OBJECT_MOVED', 'OBJECT_MERGED', 'FORCE_MAJEURE', 'JOINT_TASK'],
  REPLACE_SEAT: ['INSPECTOR_LEAVE', 'INSPECTOR_ILLNESS', 'INSPECTOR_RECUSAL'],
  VOID: ['WRONG_REGISTER', 'ENTROPY_UNAVAILABLE', 'IRREGULARITY'],
};

/** Makes every adjustment again and follows the chain of their hashes; returns how many there are. */
export function checkAdjustments(lines: string[], outcome: Uint8Array, lot: Lot): number {
  const checks = new Checks('adjustments');
  let chain = outcome;
  let latest = -Infinity;
  let isVoid = false;
  let adjusted = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    checks.that(!isVoid, 'order', line);
    const fields = checks.fields(line, 9, 'adjustment');
    const [, number, kind = '', site = '', inspector = '', reason, requested, approved, when] = fields;
    checks.oneOf(reason, reasons[kind] ?? []);
    checks.that(checks.id(requested) !== checks.id(approved), 'persons', line);
    const instant = checks.instant(when);
    checks.that(instant >= latest, 'time', line);
    latest = instant;
    isVoid = kind === 'VOID';
    adjusted++;
    const expected = [['adjustment', adjusted, ...fields.slice(2)].join('\t')];
    checks.same(number, String(adjusted));
    adjust(checks, lot, { kind, site, inspector, isRecusal: reason === 'INSPECTOR_RECUSAL', line }, expected);
    chain = framed(chain, sha256(utf8(`${expected.join('\n')}\n`)));
    expected.push(`chain\t${hex(chain)}`);
    checks.lines(lines.slice(at, at + expected.length), expected);
    at += expected.length;
  }
  return adjusted;
}

interface Adjustment {
  kind: string;
  site: string;
  inspector: string;
  isRecusal: boolean;
  line: string;
}

function adjust(checks: Checks, lot: Lot, { kind, site, inspector, isRecusal, line }: Adjustment, out: string[]): void {
  if (kind === 'VOID') {
    checks.that(site === '-' && inspector === '-', 'form', line);
    return;
  }
  const team = lot.teams.get(site);
  checks.that(team !== undefined, 'unknown', site);
  if (kind === 'REPLACE_OBJECT') {
    checks.that(inspector === '-', 'form', line);
    lot.replaceSite(site, out);
  } else {
    checks.that(team?.includes(inspector) ?? false, 'unknown', inspector);
    lot.replaceSeat(site, inspector, isRecusal, out);
  }
}
