import type { ReviewOutcome } from '../../api/reports';
import type { Decision } from '../../api/reviews';
import type { NoticeItem } from '../workbench/useCorrectionNotice';

/** The decision as it is sent: only what belongs to its outcome, each line of the text a point of its own. */
export function decisionOf(outcome: ReviewOutcome, text: string, items: NoticeItem[], findings: string[]): Decision {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  switch (outcome) {
    case 'ACCEPTED':
      return { outcome };
    case 'ACCEPTED_WITH_REMARKS':
      return { outcome, remarks: lines };
    case 'RETURNED':
      return { outcome, corrections: items.map(({ field, problem, requirement }) => ({ field, problem: problem.trim(), requirement: requirement.trim() })) };
    case 'REFERRED':
      return { outcome, evidence: lines, findings };
  }
}

/** What a decision still lacks. */
export function lacks(decision: Decision): ('remarks' | 'corrections' | 'evidence' | 'incomplete')[] {
  if (decision.remarks?.length === 0) return ['remarks'];
  if (decision.evidence?.length === 0) return ['evidence'];
  if (decision.corrections?.length === 0) return ['corrections'];
  return decision.corrections?.some((item) => !item.problem || !item.requirement) ? ['incomplete'] : [];
}
