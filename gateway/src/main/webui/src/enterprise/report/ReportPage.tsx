import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Versioned } from '../../api/applications';
import { ApiError } from '../../api/client';
import { beginReport, reportQuery, type ReportView } from '../../api/reports';
import { useHasRole } from '../../app/session';
import { CodeText } from '../../shared/CodeText';
import { FindingList } from '../../shared/FindingCard';
import { FieldLabelContext } from '../../shared/hooks/useFieldLabel';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { chapterOf } from '../../shared/report/chapters';
import { ReportCase } from '../../shared/report/ReportCase';
import { ReportFiles } from '../../shared/report/ReportFiles';
import { ReportReader } from '../../shared/report/ReportReader';
import { ReportStatusTag, usePeriodName } from '../../shared/report/ReportTags';
import { ReportVersions } from '../../shared/report/ReportVersions';
import { Standings } from '../../shared/report/Standings';
import { useReportLabel } from '../../shared/report/useReportLabel';
import { SaveStatus } from '../draft/SaveStatus';
import { CorrectionItems } from './CorrectionItems';
import { explanationOf, isSettledBySigning, readDraft, readinessOf } from './reportDraft';
import { ReadySentence } from './ReadySentence';
import { ReportDraftProvider, useReportDraft, useReportStore } from './ReportDraftContext';
import { ReportForm } from './ReportForm';
import { SignReport } from './SignReport';

/** One execution report of the own unit: filled in, signed, followed. */
export function Page() {
  const { no = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery({ ...reportQuery(no), staleTime: 0, gcTime: 0, refetchOnWindowFocus: false });
  if (isLoading) return <Loading rows={10} />;
  if (!data) {
    const isNotBegun = error instanceof ApiError && error.status === 404;
    return isNotBegun ? <NotBegun reportNo={no} error={error} /> : <ProblemView error={error} onRetry={() => void refetch()} />;
  }
  const { view } = data;
  if (!view.content) return <NotBegun reportNo={no} view={view} />;
  if (!view.allowedActs.includes('SAVE')) return <Read loaded={data} />;
  return (
    <ReportDraftProvider key={`${no} ${view.status}`} loaded={data}>
      <FillIn />
    </ReportDraftProvider>
  );
}

function Head({ view, actions }: { view: ReportView; actions?: React.ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePeriodName();
  const dueOn = view.correctionDueOn ?? view.dueOn;
  return (
    <PageHead
      title={t('reports.title', { period: periodName(view) })}
      lead={
        <>
          {view.unitName} · <CodeText code={view.permitNo} /> <ReportStatusTag status={view.status} />{' '}
          {['ACCEPTED', 'ARCHIVED', 'IN_REVIEW', 'SUBMITTED', 'REFERRED'].includes(view.status) ? null : t('clock.due', { date: format.date(dueOn) })}
        </>
      }
      actions={actions}
    />
  );
}

/** The draft, while this person may write. */
function FillIn() {
  const { t } = useTranslation();
  const store = useReportStore();
  const view = useReportDraft((draft) => draft.view);
  const report = useReportDraft((draft) => draft.dossier);
  const labelOf = useReportLabel(report);
  const [, setParams] = useSearchParams();
  const isReturned = view.status === 'RETURNED' || view.status === 'OVERDUE_CORRECTION';
  const takeOver = (latest: Versioned<ReportView>) => {
    if (store.get().state === 'saved') store.replace(latest);
    else void store.flush();
  };
  return (
    <>
      <Head view={view} actions={<SaveWithLabels />} />
      <p className="callout" data-testid="next-step">
        {t(`reports.todo.${view.status}`)}
      </p>
      {isReturned && (
        <FieldLabelContext value={labelOf}>
          <CorrectionItems view={view} onAnswered={takeOver} onGoTo={(field) => setParams({ chapter: chapterOf(field) ?? 'check', field })} />
        </FieldLabelContext>
      )}
      <ReportForm />
      <ReportCase view={view} isCompact />
      <ReportVersions view={view} />
    </>
  );
}

function SaveWithLabels() {
  const store = useReportStore();
  const labelOf = useReportLabel(useReportDraft((draft) => draft.dossier));
  return (
    <FieldLabelContext value={labelOf}>
      <SaveStatus store={store} />
    </FieldLabelContext>
  );
}

/** What has been handed in, or what the legal representative is to sign. */
function Read({ loaded: { view } }: { loaded: Versioned<ReportView> }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { dossier, findings } = useMemo(() => readDraft(view), [view]);
  const labelOf = useReportLabel(dossier);
  const isReturned = view.status === 'RETURNED' || view.status === 'OVERDUE_CORRECTION';
  const maySign = view.allowedActs.includes('SUBMIT');
  const readiness = readinessOf(findings, dossier, isReturned ? view.corrections : []);
  const shown = findings.filter((finding) => !isSettledBySigning(finding));
  return (
    <FieldLabelContext value={labelOf}>
      <Head view={view} />
      <p className="callout" data-testid="next-step">
        {t(`reports.${maySign ? 'todoLegal' : 'todo'}.${view.status}`)}
      </p>
      {view.remarks.length > 0 && (
        <Panel title={t('reports.remarks')}>
          <ol>
            {view.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ol>
        </Panel>
      )}
      {isReturned && <CorrectionItems view={view} onAnswered={() => void client.invalidateQueries()} />}
      {view.versions.length > 0 && !maySign && <ReportCase view={view} />}
      <Panel title={t('reports.findings')} testId="report-summary">
        {maySign && <ReadySentence readiness={readiness} />}
        <FindingList findings={shown} isReadOnly noteOf={(finding) => explanationOf(dossier, finding.key)} />
        {view.examined && <Standings examined={view.examined} />}
      </Panel>
      {maySign && <SignReport view={view} readiness={readiness} isSaved />}
      <ReportReader report={dossier} permitNo={view.permitNo} findings={shown} />
      <ReportFiles reportNo={view.reportNo} />
      <ReportVersions view={view} />
      {maySign && <ReportCase view={view} isCompact />}
    </FieldLabelContext>
  );
}

/** A duty on which nobody has begun to report. */
function NotBegun({ reportNo, view, error }: { reportNo: string; view?: ReportView; error?: unknown }) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const client = useQueryClient();
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: () => beginReport(reportNo),
    onSuccess: async () => {
      await client.invalidateQueries();
      await navigate(`/enterprise/reports/${reportNo}`, { replace: true });
    },
  });
  return (
    <>
      {view ? <Head view={view} /> : <PageHead title={t('reports.own')} lead={<CodeText code={reportNo} />} />}
      <Panel title={t('reports.notBegun')}>
        <p>{t(hasRole('ENT_AGENT') ? 'reports.beginText' : 'reports.beginByAgent')}</p>
        {begin.error ? <ProblemView error={begin.error} /> : error !== undefined && !hasRole('ENT_AGENT') && <ProblemView error={error} />}
        {hasRole('ENT_AGENT') && (
          <Button type="primary" size="large" loading={begin.isPending} onClick={() => begin.mutate()} data-testid="begin-report">
            {t('reports.begin')}
          </Button>
        )}
      </Panel>
    </>
  );
}
