import type { DraftBody, ExecutionReport, ReportFinding, ReportView } from '../../api/reports';
import type { CorrectionItem } from '../../api/types';

/**
 * A report as it is filled in: its chapters at their own paths, and beside them what is said of findings and what is kept secret.
 * Keys that are paths themselves have their strokes written as `~1`, so that every part of the draft has a path.
 */
export interface ReportDraft extends ExecutionReport {
  explanations: Record<string, string>;
  secretReasons: Record<string, string>;
}

export const escapeKey = (key: string) => key.replaceAll('/', '~1');
const plainKey = (key: string) => key.replaceAll('~1', '/');

function mapKeys(record: Record<string, string>, change: (key: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [change(key), value]));
}

/** What the server shows, as a draft with its findings. */
export function readDraft(view: ReportView): { dossier: ReportDraft; findings: ReportFinding[] } {
  const draft = {
    ...(view.content ?? {}),
    explanations: mapKeys(view.explanations, escapeKey),
    secretReasons: mapKeys(view.secretReasons, escapeKey),
  };
  return { dossier: draft, findings: view.examined?.findings ?? [] };
}

/** The draft as it is sent; what is left blank says nothing. */
export function bodyOf({ explanations, secretReasons, ...content }: ReportDraft): DraftBody {
  const said = (record: Record<string, string>) =>
    mapKeys(Object.fromEntries(Object.entries(record).filter(([, text]) => text.trim() !== '')), plainKey);
  return { content, explanations: said(explanations), secretReasons: said(secretReasons) };
}

export function explanationOf(draft: Pick<ReportDraft, 'explanations'>, key: string): string {
  return draft.explanations[escapeKey(key)] ?? '';
}

/** The commitment is signed with the submission itself, so that a draft lacks it without anything being wrong. */
export function isSettledBySigning(finding: { field: string }): boolean {
  return finding.field === 'commitment' || finding.field.startsWith('commitment/');
}

export interface Readiness {
  /** What has to be put right first. */
  blocking: ReportFinding[];
  /** Warnings and leads on which nothing is said yet. */
  unexplained: ReportFinding[];
  unanswered: CorrectionItem[];
}

/** What stands in the way of signing. */
export function readinessOf(findings: ReportFinding[], draft: Pick<ReportDraft, 'explanations'>, corrections: CorrectionItem[]): Readiness {
  const open = findings.filter((finding) => !isSettledBySigning(finding));
  return {
    blocking: open.filter((finding) => finding.severity === 'BLOCK'),
    unexplained: open.filter((finding) => finding.severity !== 'BLOCK' && explanationOf(draft, finding.key).trim() === ''),
    unanswered: corrections.filter((item) => !item.answer?.trim()),
  };
}

export function isReady({ blocking, unexplained, unanswered }: Readiness): boolean {
  return blocking.length + unexplained.length + unanswered.length === 0;
}
