import { checkAdjustments } from './adjustments';
import { framed, hex, sha256, utf8 } from './bytes';
import { Checks } from './difference';
import { Lot } from './lot';
import { checkCommitment, seedOf } from './promise';
import { readRegisters } from './registers';
import { readRule } from './rule';
import { sectionsOf } from './transcript';

/** What has been found to agree, in order. */
export interface Step {
  key: 'rule' | 'registers' | 'commitment' | 'published' | 'secrets' | 'outcome' | 'adjustments';
  values: Record<string, string | number>;
}

/**
 * Makes a published draw again from its transcript (docs/draw/FORMAT.md) and throws the first difference. Independent of the program that
 * draws and of VerifyDraw.java.
 *
 * @param published hash of the commitment as it was published before the draw, or empty
 */
export function verifyDraw(transcript: Uint8Array, published: string, report: (step: Step) => void): void {
  const sections = sectionsOf(transcript);
  const rule = readRule(sections.rule.lines);
  report({ key: 'rule', values: { batch: rule.batch, strata: rule.strata.length, excluded: rule.excluded.size } });
  const registers = readRegisters(sections.objects.lines, sections.inspectors.lines, rule);
  report({ key: 'registers', values: { objects: registers.sites.size, inspectors: registers.officers.size } });
  const lot = new Lot(rule, registers);
  lot.checkPlan();
  const commitment = checkCommitment(sections, rule, registers);
  report({ key: 'commitment', values: { hash: commitment } });
  if (published) {
    new Checks('commitment').same(commitment, published);
    report({ key: 'published', values: {} });
  }
  const seed = seedOf(sections, commitment);
  report({ key: 'secrets', values: { seed: hex(seed) } });
  new Checks('outcome').lines(sections.outcome.lines, lot.draw(seed));
  report({ key: 'outcome', values: { tasks: lot.teams.size } });
  const chain = framed(
    utf8('onepermit-draw-outcome-1'),
    ...[sections.commitment, sections.reveal, sections.outcome].map((section) => sha256(section.bytes)),
  );
  report({ key: 'adjustments', values: { adjusted: checkAdjustments(sections.adjustments.lines, chain, lot) } });
}
