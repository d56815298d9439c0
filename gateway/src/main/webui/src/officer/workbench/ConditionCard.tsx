import { Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReviewCondition } from '../../api/types';
import { FindingList } from '../../shared/FindingCard';

export interface Judgement {
  code: string;
  satisfied: boolean | null;
  evidence: string;
}

interface Props {
  number: number;
  condition: ReviewCondition;
  judgement: Judgement;
  isDisabled: boolean;
  onChange: (judgement: Judgement) => void;
  onGoTo: (field: string) => void;
}

/** One condition of issue: what was computed about it, the officer's judgement, and the evidence for it. */
export function ConditionCard({ number, condition, judgement, isDisabled, onChange, onGoTo }: Props) {
  const { t } = useTranslation();
  const evidenceId = `evidence-${condition.code}`;
  return (
    <li className="row-card" data-testid={`condition-${condition.code}`}>
      <strong>
        {number}. {t(`condition.${condition.code}`, { defaultValue: condition.code })}
      </strong>
      <div style={{ margin: '8px 0' }}>
        <FindingList findings={condition.computed} onGoTo={onGoTo} isReadOnly />
      </div>
      <Radio.Group
        aria-label={t('review.judgement', { number })}
        disabled={isDisabled}
        value={judgement.satisfied}
        onChange={(event) => onChange({ ...judgement, satisfied: event.target.value as boolean })}
        options={[
          { value: true, label: t('review.satisfied') },
          { value: false, label: t('review.notSatisfied') },
        ]}
      />
      <div className="field" style={{ marginTop: 6 }}>
        <label htmlFor={evidenceId}>{t('review.evidence')}</label>
        <Input.TextArea
          id={evidenceId}
          autoSize={{ minRows: 1, maxRows: 6 }}
          disabled={isDisabled}
          value={judgement.evidence}
          placeholder={t('review.evidenceHint')}
          onChange={(event) => onChange({ ...judgement, evidence: event.target.value })}
        />
      </div>
    </li>
  );
}
