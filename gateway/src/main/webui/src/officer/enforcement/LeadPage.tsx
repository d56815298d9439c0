import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { clockOf, leadQuery, type LeadFile } from '../../api/enforcement';
import { useHasRole } from '../../app/session';
import { Clock } from '../../shared/Clock';
import { CodeText } from '../../shared/CodeText';
import { ActForm } from '../../shared/enforcement/ActForm';
import { CaseStatusTag } from '../../shared/enforcement/CaseTags';
import { Facts } from '../../shared/Facts';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { chargeOf, useChargeFields } from './useChargeFields';

/** One lead: what is known, how much time is left, and the ruling on it. */
export function Page() {
  const { t } = useTranslation();
  const { leadNo = '' } = useParams();
  const hasRole = useHasRole();
  const { data, error, isLoading, refetch } = useQuery(leadQuery(leadNo));
  if (isLoading) return <Loading rows={10} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead
        title={data.subject}
        lead={
          <>
            <CodeText code={leadNo} isCopyable /> <CaseStatusTag status={data.status} isOverdue={data.overdue} />
          </>
        }
      />
      <LeadFacts lead={data} />
      {data.status === 'LEAD' && hasRole('LEADER') && <Rulings lead={data} />}
      {data.status === 'LEAD' && !hasRole('LEADER') && <p className="callout">{t('enforcement.leaderRules')}</p>}
    </>
  );
}

function LeadFacts({ lead }: { lead: LeadFile }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  return (
    <Panel title={t('enforcement.leadFacts')}>
      {lead.clocks[0] && <Clock clock={clockOf(lead.clocks[0])} />}
      <Facts
        items={[
          [t('enforcement.unit'), lead.unitName],
          [t('enforcement.uscc'), <CodeText key="uscc" code={lead.uscc} />],
          [t('enforcement.permitNo'), lead.permitNo],
          [t('enforcement.area'), divisionName(lead.division)],
          [t('enforcement.source'), `${t(`enforcement.sources.${lead.source}`)} ${lead.sourceKey}`],
          [t('enforcement.foundOn'), format.date(lead.foundOn)],
          ...(lead.caseNo ? ([[t('enforcement.caseNo'), <Link key="case" to={`/officer/cases/${lead.caseNo}`}>{lead.caseNo}</Link>]] as [string, React.ReactNode][]) : []),
          ...(lead.ruledOn ? ([[t('enforcement.ruledBy'), `${lead.ruledBy ?? ''} ${format.date(lead.ruledOn)}`]] as [string, React.ReactNode][]) : []),
        ]}
      />
      <p style={{ whiteSpace: 'pre-wrap' }}>{lead.facts}</p>
      {lead.ruledReason && <p className="callout">{lead.ruledReason}</p>}
      {Object.keys(lead.evidence).length > 0 && <Facts items={Object.entries(lead.evidence).map(([key, value]) => [key, wordsOf(value)])} />}
    </Panel>
  );
}

function Rulings({ lead }: { lead: LeadFile }) {
  const { t } = useTranslation();
  const charge = useChargeFields({ occurredFrom: lead.foundOn, occurredTo: lead.foundOn });
  return (
    <>
      <ActForm
        path={`leads/${lead.leadNo}/filing`}
        title={t('enforcement.act.file')}
        hint={t('enforcement.act.fileHint')}
        basis="APnL §54"
        fields={[
          ...charge,
          { name: 'division', kind: 'text', label: t('enforcement.place'), initial: lead.division },
          { name: 'reason', kind: 'area', label: t('enforcement.filingReason') },
        ]}
        toBody={(values) => ({ charge: chargeOf(values), division: values.division, reason: values.reason })}
        submit={t('enforcement.act.fileSubmit')}
      />
      <ActForm
        path={`leads/${lead.leadNo}/screening-out`}
        title={t('enforcement.act.screenOut')}
        fields={[{ name: 'reason', kind: 'area', label: t('enforcement.reason') }]}
        submit={t('enforcement.act.screenOutSubmit')}
        isPlain
      />
    </>
  );
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
