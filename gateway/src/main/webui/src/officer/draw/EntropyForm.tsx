import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enterEntropy, type BatchSummary } from '../../api/draw';
import { ProblemView } from '../../shared/ProblemView';
import { useDeskAct } from './useDeskAct';

interface Props {
  batch: BatchSummary;
  isConfirmation: boolean;
}

/** The outside value, written down by two people who do not see what the other wrote. */
export function EntropyForm({ batch, isConfirmation }: Props) {
  const { t } = useTranslation();
  const [value, setValue] = useState('');
  const enter = useDeskAct(batch.batchNo, () => enterEntropy(batch.batchNo, value.trim()), () => setValue(''));
  return (
    <form
      className="stack"
      data-testid="entropy-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim()) enter.mutate();
      }}
    >
      <p className="callout">
        <strong>{batch.entropyName}</strong>
        {t('shared.colon')}
        {batch.entropyDefinition}
      </p>
      <div className="field">
        <label htmlFor="entropy-value">{t('draws.entropy.value')}</label>
        <Input
          id="entropy-value"
          maxLength={400}
          autoComplete="off"
          value={value}
          onChange={(event) => setValue(event.target.value)}
          style={{ maxWidth: 420 }}
        />
        <span className="field-hint">{t(isConfirmation ? 'draws.entropy.confirmHint' : 'draws.entropy.enterHint')}</span>
      </div>
      {enter.error && <ProblemView error={enter.error} />}
      <Button type="primary" htmlType="submit" disabled={!value.trim()} loading={enter.isPending} data-testid="enter-entropy">
        {t(isConfirmation ? 'draws.entropy.confirm' : 'draws.entropy.enter')}
      </Button>
    </form>
  );
}
