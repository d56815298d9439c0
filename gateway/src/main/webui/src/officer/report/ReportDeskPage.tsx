import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { reportQuery, type ReportView } from '../../api/reports';
import { reportReviewQuery } from '../../api/reviews';
import { useHasRole } from '../../app/session';
import { CodeText } from '../../shared/CodeText';
import { focusField } from '../../shared/focusField';
import { FindingList } from '../../shared/FindingCard';
import { FieldLabelContext } from '../../shared/hooks/useFieldLabel';
import { useIsPhone } from '../../shared/hooks/useIsPhone';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ReportCase } from '../../shared/report/ReportCase';
import { ReportFiles } from '../../shared/report/ReportFiles';
import { ReportReader } from '../../shared/report/ReportReader';
import { ReportStatusTag, usePeriodName } from '../../shared/report/ReportTags';
import { ReportVersions } from '../../shared/report/ReportVersions';
import { Standings } from '../../shared/report/Standings';
import { useReportLabel } from '../../shared/report/useReportLabel';
import { useCorrectionNotice } from '../workbench/useCorrectionNotice';
import { EvidenceTables } from './EvidenceTables';
import { ReviewPanel } from './ReviewPanel';
import { RiskReasons } from './RiskReasons';

/** One report on the reviewer's desk: the form, what was found beside the evidence, and the decision. */
export function Page() {
  const { no = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(reportQuery(no));
  if (isLoading) return <Loading rows={12} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return <Desk view={data.view} />;
}

function Desk({ view }: { view: ReportView }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const hasRole = useHasRole();
  const isPhone = useIsPhone();
  const periodName = usePeriodName();
  const [tab, setTab] = useState('decision');
  const labelOf = useReportLabel(view.content);
  const notice = useCorrectionNotice(view.reportNo);
  const mayRead = hasRole('CLERK', 'REVIEWER', 'APPROVER', 'LEADER');
  const review = useQuery({ ...reportReviewQuery(view.reportNo), enabled: mayRead });
  const refresh = useCallback(() => void client.invalidateQueries(), [client]);
  const goTo = useCallback((field: string) => {
    setTab('form');
    setTimeout(() => focusField(field), 50);
  }, []);
  const canPick = view.allowedActs.includes('DECIDE') && review.data?.mayReturn === true;
  const picked = notice.items.map((item) => item.field);

  const columns = [
    {
      key: 'form',
      label: t('reports.form'),
      children: view.content && (
        <>
          {canPick && <p className="callout">{t('reports.howToPick')}</p>}
          <ReportReader
            report={view.content}
            permitNo={view.permitNo}
            findings={view.examined?.findings ?? []}
            picked={picked}
            {...(canPick ? { onPick: notice.toggle } : {})}
          />
          <ReportFiles reportNo={view.reportNo} />
          <ReportVersions view={view} />
        </>
      ),
    },
    {
      key: 'evidence',
      label: t('reports.findingsAndEvidence'),
      children: (
        <>
          <Panel title={t('reports.findings')} testId="report-findings">
            <FindingList findings={view.examined?.findings ?? []} onGoTo={goTo} isReadOnly noteOf={(finding) => view.explanations[finding.key]} />
            {view.examined && <Standings examined={view.examined} />}
          </Panel>
          {review.data && <EvidenceTables evidence={review.data.evidence} />}
        </>
      ),
    },
    {
      key: 'decision',
      label: t('workbench.decision'),
      children: (
        <>
          {review.error && <ProblemView error={review.error} onRetry={() => void review.refetch()} />}
          {review.data && <ReviewPanel view={view} review={review.data} notice={notice} onChanged={refresh} onGoTo={goTo} />}
          {review.data && <RiskReasons review={review.data} />}
          <ReportCase view={view} isCompact />
        </>
      ),
    },
  ];

  return (
    <FieldLabelContext value={labelOf}>
      <PageHead
        title={`${view.unitName} ${t('reports.title', { period: periodName(view) })}`}
        lead={
          <>
            <CodeText code={view.permitNo} isCopyable /> <ReportStatusTag status={view.status} /> {t('reports.versionNo', { number: view.versionNo })}
            {view.late && ` · ${t('reports.late')}`}
          </>
        }
      />
      {isPhone ? (
        <Tabs items={columns} activeKey={tab} onChange={setTab} />
      ) : (
        <div className="workbench">
          {columns.map((column) => (
            <section key={column.key} className={`workbench-column workbench-${column.key === 'form' ? 'material' : column.key}`} aria-label={column.label}>
              {column.children}
            </section>
          ))}
        </div>
      )}
    </FieldLabelContext>
  );
}
