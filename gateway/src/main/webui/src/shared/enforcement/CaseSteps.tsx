import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { EnforcementStatus } from '../../api/enforcement';

const stations: EnforcementStatus[][] = [
  ['FILED'],
  ['INVESTIGATING', 'PROPOSED'],
  ['NOTIFIED', 'HEARING'],
  ['LEGAL_REVIEW', 'PENDING_DECISION'],
  ['DECIDED'],
  ['SERVED'],
];
const names = ['filing', 'investigation', 'notice', 'review', 'decision', 'publication'] as const;

/** The way of a case in six words, with the station where it is. */
export function CaseSteps({ status, isPublished }: { status: EnforcementStatus; isPublished: boolean }) {
  const { t } = useTranslation();
  const isStopped = status === 'NO_PENALTY' || status === 'ANNULLED';
  const at = isStopped ? (status === 'NO_PENALTY' ? 1 : 5) : stations.findIndex((station) => station.includes(status));
  return (
    <ol className="case-steps" aria-label={t('case.steps')}>
      {names.map((name, index) => {
        const state = index < at || (index === at && isPublished && !isStopped) ? 'done' : index > at ? 'ahead' : isStopped ? 'stopped' : 'here';
        return (
          <li key={name} className={`case-step case-step-${state}`} aria-current={state === 'here' ? 'step' : undefined}>
            <span className="case-step-dot" aria-hidden>
              {state === 'done' ? <CheckOutlined /> : state === 'stopped' ? <CloseOutlined /> : index + 1}
            </span>
            <span>{t(`enforcement.step.${name}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}
