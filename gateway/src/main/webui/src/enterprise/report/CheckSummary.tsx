import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { checkReport, type ReportFinding } from '../../api/reports';
import { useDelayed } from '../../shared/hooks/useDelayed';
import { useFieldLabel } from '../../shared/hooks/useFieldLabel';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { heaviestFirst } from '../../shared/FindingCard';
import { chapterOf } from '../../shared/report/chapters';
import { Standings } from '../../shared/report/Standings';
import { explanationPath, FieldNotes } from './FieldNotes';
import { bodyOf, explanationOf, isSettledBySigning, readinessOf } from './reportDraft';
import { useReportDraft, useReportStore } from './ReportDraftContext';
import { ReadySentence } from './ReadySentence';
import { SignReport } from './SignReport';

/** Everything the checks say in one place, each with the way to its field; then the signature. */
export function CheckSummary({ onGoTo }: { onGoTo: (field: string) => void }) {
  const { t } = useTranslation();
  const store = useReportStore();
  const draft = useReportDraft((snapshot) => snapshot.dossier);
  const view = useReportDraft((snapshot) => snapshot.view);
  const state = useReportDraft((snapshot) => snapshot.state);
  const saved = useReportDraft((snapshot) => snapshot.findings);
  const findings = useFindingsWhileUnsaved(saved);
  const readiness = readinessOf(findings, draft, view.status === 'RETURNED' || view.status === 'OVERDUE_CORRECTION' ? view.corrections : []);
  const shown = heaviestFirst(findings.filter((finding) => !isSettledBySigning(finding)));
  const whole = shown.filter((finding) => !chapterOf(finding.field));

  return (
    <>
      <Panel title={t('reports.chapter.check')} testId="report-summary">
        <ReadySentence readiness={readiness} />
        {whole.length > 0 && (
          <>
            <h3>{t('reports.whole')}</h3>
            <FieldNotes findings={whole} />
          </>
        )}
        <ul className="plain-list" data-testid="finding-links">
          {shown
            .filter((finding) => chapterOf(finding.field))
            .map((finding) => (
              <FindingLink key={finding.key} finding={finding} isSaid={explanationOf(draft, finding.key).trim() !== ''} onGoTo={onGoTo} />
            ))}
        </ul>
        {view.examined && <Standings examined={view.examined} />}
      </Panel>
      <SignReport view={view} readiness={readiness} isSaved={state === 'saved'} beforeSubmit={() => store.flush()} />
    </>
  );
}

/** Each save answers with the checks; while saving waits for somebody, they are asked without it. */
function useFindingsWhileUnsaved(saved: ReportFinding[]): ReportFinding[] {
  const reportNo = useReportDraft((draft) => draft.view.reportNo);
  const typed = useReportDraft((draft) => draft.dossier);
  const state = useReportDraft((draft) => draft.state);
  const settled = useDelayed(typed, 600);
  const { data } = useQuery({
    queryKey: ['report-check', reportNo, settled],
    queryFn: ({ signal }) => checkReport(reportNo, bodyOf(settled), signal),
    enabled: state === 'conflict' || state === 'failed',
    gcTime: 0,
    retry: false,
  });
  return (state === 'conflict' || state === 'failed') && data ? data.findings : saved;
}

function FindingLink({ finding, isSaid, onGoTo }: { finding: ReportFinding; isSaid: boolean; onGoTo: (field: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labelOf = useFieldLabel();
  const isBlocking = finding.severity === 'BLOCK';
  return (
    <li className="finding-link">
      <span className={isBlocking ? 'field-error' : 'field-warning'}>
        <strong>{t(`severity.${finding.severity}`)}</strong> <span className="code-text small">{finding.code}</span>
      </span>
      <Button type="link" onClick={() => onGoTo(isBlocking ? finding.field : explanationPath(finding))}>
        {labelOf(finding.field)}
      </Button>
      <span>{format.pick(finding.messageZh, finding.messageEn)}</span>
      {!isBlocking && <span className={isSaid ? 'verdict-ok small' : 'field-warning small'}>{t(isSaid ? 'reports.explained' : 'reports.notExplained')}</span>}
    </li>
  );
}
