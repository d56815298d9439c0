import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { penaltyQuery } from '../../api/enforcement';
import { CodeText } from '../../shared/CodeText';
import { Facts } from '../../shared/Facts';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { LegalBasis } from '../../shared/LegalBasis';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

/** One published decision; one that was taken down says why. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  const { caseNo = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(penaltyQuery(caseNo));
  if (isLoading) return <Loading rows={8} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const { penalty } = data;
  return (
    <>
      <PageHead title={penalty.penaltyNo} lead={penalty.unitName} />
      {data.withdrawnOn && (
        <p className="callout callout-block">
          {t('enforcement.withdrawn', { date: format.date(data.withdrawnOn), reason: data.withdrawnReasons ?? '' })}
        </p>
      )}
      <Panel title={t('enforcement.decision')} aside={<strong className="number">{format.money(penalty.amountYuan)}</strong>}>
        <Facts
          items={[
            [t('enforcement.uscc'), <CodeText key="uscc" code={penalty.uscc} />],
            [t('enforcement.place'), divisionName(penalty.division)],
            [t('enforcement.conduct'), t(`enforcement.conducts.${penalty.conduct}`)],
            [t('enforcement.article'), <LegalBasis key="basis" basis={penalty.basis} />],
            [t('enforcement.decidedOn'), format.date(penalty.decidedOn)],
            [t('enforcement.publishedOn'), format.date(penalty.publishedOn)],
          ]}
        />
      </Panel>
      {data.text && (
        <Panel title={t('enforcement.fullText')}>
          <p style={{ whiteSpace: 'pre-wrap' }}>{data.text}</p>
        </Panel>
      )}
    </>
  );
}
