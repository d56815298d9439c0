import { useTranslation } from 'react-i18next';
import type { PenaltyCase } from '../../api/enforcement';
import { Facts } from '../Facts';
import { useFormat } from '../hooks/useFormat';
import { LegalBasis } from '../LegalBasis';
import { Panel } from '../Panel';

interface Props {
  decision: NonNullable<PenaltyCase['decision']>;
  servedOn: string | null | undefined;
  publishedOn: string | null | undefined;
}

/** The decision, the article it rests on, and why that article applies. */
export function DecisionPanel({ decision, servedOn, publishedOn }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={decision.penaltyNo} aside={<strong className="number">{format.money(decision.amountYuan)}</strong>} testId="penalty">
      <Facts
        items={[
          [t('enforcement.article'), <LegalBasis key="basis" basis={decision.law.applied?.basis} />],
          [t('enforcement.whyThisLaw'), t(`enforcement.why.${decision.law.why}`)],
          [t('enforcement.decidedOn'), `${format.date(decision.decidedOn)} ${decision.deciderName}`],
          [t('enforcement.servedOn'), format.date(servedOn)],
          [t('enforcement.publishedOn'), format.date(publishedOn)],
          [t('enforcement.correction'), decision.correction],
        ]}
      />
      <p style={{ whiteSpace: 'pre-wrap' }}>{decision.reasons}</p>
    </Panel>
  );
}
