import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Review } from '../../api/types';
import { FindingList } from '../../shared/FindingCard';
import { Panel } from '../../shared/Panel';

/** The reviewer's judgement on each condition with its evidence, for the one who decides. */
export function ReviewSummary({ review, onGoTo }: { review: Review; onGoTo: (field: string) => void }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('review.title')}>
      <ol className="plain-list stack">
        {review.conditions.map((condition, index) => (
          <li key={condition.code}>
            <span className={condition.satisfied ? 'verdict-ok' : 'field-error'}>
              {condition.satisfied ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}{' '}
              {t(condition.satisfied ? 'review.satisfied' : 'review.notSatisfied')}
            </span>{' '}
            <strong>
              {index + 1}. {t(`condition.${condition.code}`, { defaultValue: condition.code })}
            </strong>
            <div>{condition.evidence}</div>
            {condition.computed.length > 0 && <FindingList findings={condition.computed} onGoTo={onGoTo} isReadOnly />}
          </li>
        ))}
      </ol>
      {review.opinion && (
        <p>
          {t('review.opinion')}
          {t('shared.colon')}
          {review.opinion}
        </p>
      )}
      {review.refusalGrounds.length > 0 && (
        <>
          <h3>{t('review.grounds')}</h3>
          <FindingList findings={review.refusalGrounds} onGoTo={onGoTo} isReadOnly />
        </>
      )}
    </Panel>
  );
}
