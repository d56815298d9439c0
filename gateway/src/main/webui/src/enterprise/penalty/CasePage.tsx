import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { clockOf, penaltyCaseQuery, storyQuery, type PenaltyCase } from '../../api/enforcement';
import { useHasRole } from '../../app/session';
import { CaseBoard } from '../../shared/case/CaseLine';
import { Clock } from '../../shared/Clock';
import { CodeText } from '../../shared/CodeText';
import { ActForm } from '../../shared/enforcement/ActForm';
import { CaseSteps } from '../../shared/enforcement/CaseSteps';
import { CaseStatusTag } from '../../shared/enforcement/CaseTags';
import { DecisionPanel } from '../../shared/enforcement/DecisionPanel';
import { DocumentList } from '../../shared/enforcement/DocumentList';
import { RecusalForm, RecusalPanel } from '../../shared/enforcement/RecusalPanel';
import { StatementList } from '../../shared/enforcement/StatementList';
import { useFormat } from '../../shared/hooks/useFormat';
import { LegalBasis } from '../../shared/LegalBasis';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

/** The own case: what we are told, what we may answer and until when, and what was decided. */
export function Page() {
  const { t } = useTranslation();
  const { caseNo = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(penaltyCaseQuery(caseNo));
  const story = useQuery(storyQuery(caseNo));
  if (isLoading) return <Loading rows={10} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead
        title={data.cause}
        lead={
          <>
            <CodeText code={caseNo} isCopyable /> <CaseStatusTag status={data.status} />
          </>
        }
      />
      <NoticePanel file={data} />
      <Answers file={data} />
      {data.decision && <DecisionPanel decision={data.decision} servedOn={data.servedOn} publishedOn={data.publishedOn} />}
      <RecusalPanel file={data} />
      <RecusalForm file={data} isParty />
      <Panel title={t('enforcement.documents')}>
        <DocumentList caseNo={caseNo} documents={data.documents} />
      </Panel>
      <CaseBoard
        query={story}
        stations={<CaseSteps status={data.status} isPublished={data.publishedOn != null} />}
        label={t('enforcement.diagramLabel')}
        isCompact
      />
    </>
  );
}

function NoticePanel({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { notice } = file;
  if (!notice) return null;
  const period = file.clocks.find((clock) => clock.kind === 'HEARING_REQUEST');
  return (
    <Panel title={t('enforcement.notice')} aside={<LegalBasis basis="APnL §44" />} testId="notice">
      <p>
        {t('enforcement.noticeSays', {
          conduct: t(`enforcement.conducts.${file.charge.conduct}`),
          from: format.date(file.charge.occurredFrom),
          to: format.date(file.charge.occurredTo),
          amount: format.money(notice.amountYuan),
        })}
      </p>
      <p>{t('enforcement.mayState')}</p>
      <p>{notice.hearingRight ? t('enforcement.mayHear', { date: format.date(notice.hearingRequestDueOn) }) : t('enforcement.noHearing')}</p>
      {notice.hearingRight && period && <Clock clock={clockOf(period)} />}
      {file.hearing && (
        <p className="callout">
          {file.hearing.onDay
            ? t('enforcement.hearingOn', { date: format.date(file.hearing.onDay), place: file.hearing.place ?? '', host: file.hearing.hostName ?? '' })
            : t('enforcement.hearingAsked', { date: format.date(file.hearing.requestedOn) })}
        </p>
      )}
    </Panel>
  );
}

function Answers({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const home = `cases/${file.caseNo}`;
  const canAnswer = file.status === 'NOTIFIED' && hasRole('ENT_LEGAL');
  const canAsk = canAnswer && file.notice?.hearingRight === true && !file.notice.hearingGivenUp;
  return (
    <>
      {file.statements.length > 0 && (
        <Panel title={t('enforcement.statements')}>
          <StatementList statements={file.statements} />
        </Panel>
      )}
      {file.status === 'NOTIFIED' && !hasRole('ENT_LEGAL') && <p className="callout">{t('enforcement.legalAnswers')}</p>}
      {canAnswer && (
        <ActForm
          key={file.statements.length}
          path={`${home}/statements`}
          title={t('enforcement.act.state')}
          hint={t('enforcement.act.stateHint')}
          basis="APnL §45"
          fields={[{ name: 'content', kind: 'area', label: t('enforcement.statement') }]}
          submit={t('enforcement.act.stateSubmit')}
        />
      )}
      {canAsk && (
        <>
          <ActForm
            path={`${home}/hearing/request`}
            title={t('enforcement.act.ask')}
            basis="APnL §64"
            fields={[{ name: 'reason', kind: 'area', label: t('enforcement.reason') }]}
            submit={t('enforcement.act.askSubmit')}
          />
          <ActForm
            path={`${home}/hearing/waiver`}
            title={t('enforcement.act.giveUp')}
            hint={t('enforcement.act.giveUpHint')}
            fields={[]}
            submit={t('enforcement.act.giveUpSubmit')}
            isPlain
          />
        </>
      )}
    </>
  );
}
