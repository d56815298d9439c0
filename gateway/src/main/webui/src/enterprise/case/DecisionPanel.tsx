import { useTranslation } from 'react-i18next';
import type { Decision } from '../../api/types';
import { Facts } from '../../shared/Facts';
import { useFormat } from '../../shared/hooks/useFormat';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';
import { Tag } from '../../shared/Tags';

/** The decision with its reasons and, where it is a refusal, what can be done against it. */
export function DecisionPanel({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isGranted = decision.decision === 'GRANTED';
  return (
    <Panel title={t('decision.title')} aside={<LegalBasis basis={isGranted ? 'R §11, R §12' : 'R §12, APL §38'} />} testId="decision">
      <p>
        <Tag tone={isGranted ? 'ok' : 'block'}>{t(isGranted ? 'status.GRANTED' : 'status.REFUSED')}</Tag> {format.date(decision.decidedOn)}
      </p>
      {!isGranted && (
        <Facts
          items={[
            [t('decision.reasons'), decision.reasons],
            [t('decision.remedies'), decision.remedies],
          ]}
        />
      )}
    </Panel>
  );
}
