import type { FairnessFinding } from '../../api/draw';

export type FairnessVerdict = 'asExpected' | 'unusual' | 'look';

/** Below this, after Holm, somebody should look. */
const LOOK = 0.01;
const UNUSUAL = 0.05;

export function verdictOf({ adjusted }: Pick<FairnessFinding, 'adjusted'>): FairnessVerdict {
  if (adjusted < LOOK) return 'look';
  return adjusted < UNUSUAL ? 'unusual' : 'asExpected';
}

/** A probability as people say it: so many in a hundred, or one in so many where it is rare. */
export function chanceWords(p: number): { key: 'percent' | 'oneIn' | 'hardly'; value: number } {
  if (p >= 0.01) return { key: 'percent', value: Math.round(p * 100) };
  if (p >= 1e-9) return { key: 'oneIn', value: Number((1 / p).toPrecision(2)) };
  return { key: 'hardly', value: 1_000_000_000 };
}

/** The worst of many: what is said about all of them together. */
export function worstOf(findings: Pick<FairnessFinding, 'adjusted'>[]): FairnessVerdict {
  const verdicts = findings.map(verdictOf);
  return verdicts.includes('look') ? 'look' : verdicts.includes('unusual') ? 'unusual' : 'asExpected';
}
