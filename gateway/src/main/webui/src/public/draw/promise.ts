import { framed, hex, merkleRoot, sha256, unhex, utf8 } from './bytes';
import { Checks } from './difference';
import type { Registers } from './registers';
import type { Rule } from './rule';
import type { Sections } from './transcript';

/** Holds rule and registers to what was published before the draw; returns the hash of that commitment. */
export function checkCommitment(sections: Sections, rule: Rule, { sites, officers }: Registers): string {
  const checks = new Checks('commitment');
  const { lines } = sections.commitment;
  const operator = checks.fields(lines[5], 3, 'operator');
  const witness = checks.fields(lines[6], 3, 'witness');
  const entropy = checks.fields(lines[7], 4, 'entropy');
  const committed = checks.fields(lines[8], 2, 'committed');
  [operator, witness].forEach(([, who, hash]) => {
    checks.id(who);
    checks.hash(hash);
  });
  checks.text(entropy[1]);
  checks.text(entropy[2]);
  checks.lines(lines, [
    'onepermit-draw-commitment\t1',
    `batch\t${rule.batch}`,
    `rule\t${hex(sha256(sections.rule.bytes))}`,
    `objects\t${String(sites.size)}\t${hex(merkleRoot(sections.objects.lines))}`,
    `inspectors\t${String(officers.size)}\t${hex(merkleRoot(sections.inspectors.lines))}`,
    operator.join('\t'),
    witness.join('\t'),
    entropy.join('\t'),
    committed.join('\t'),
  ]);
  checks.that(operator[1] !== witness[1] && operator[2] !== witness[2], 'persons', lines[6] ?? '');
  checks.that(checks.instant(committed[1]) < checks.instant(entropy[3]), 'time', lines[8] ?? '');
  return hex(sha256(sections.commitment.bytes));
}

/** Opens the secrets and mixes the seed. */
export function seedOf(sections: Sections, commitment: string): Uint8Array {
  const checks = new Checks('reveal');
  const { lines } = sections.reveal;
  checks.same(lines[0], 'onepermit-draw-reveal\t1');
  const secret = (line: string | undefined, word: string, promised: string | undefined) => {
    const bytes = unhex(checks.hash(checks.fields(line, 2, word)[1]));
    checks.same(hex(sha256(bytes)), promised?.split('\t')[2]);
    return bytes;
  };
  const operator = secret(lines[1], 'operator-secret', sections.commitment.lines[5]);
  const witness = secret(lines[2], 'witness-secret', sections.commitment.lines[6]);
  const [, value, entered, confirmed] = checks.fields(lines[3], 4, 'entropy');
  checks.that(lines.length === 4, 'form', lines[4] ?? '');
  checks.that(checks.id(entered) !== checks.id(confirmed), 'persons', lines[3] ?? '');
  return framed(utf8('onepermit-draw-seed-1'), unhex(commitment), operator, witness, utf8(checks.text(value)));
}
