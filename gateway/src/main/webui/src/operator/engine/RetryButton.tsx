import { InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from './ActButton';

const usual = 3;
const most = 100;

/** Tries a job again, as often as the operator says. */
export function RetryButton({ act, testId }: { act: (retries: number) => Promise<unknown>; testId: string }) {
  const { t } = useTranslation();
  const [retries, setRetries] = useState(usual);
  return (
    <ActButton
      text={t('problem.retry')}
      question={t('engine.job.retryQuestion')}
      detail={
        <label className="row">
          {t('engine.job.retries')}
          <InputNumber min={1} max={most} value={retries} onChange={(value) => setRetries(value ?? usual)} />
        </label>
      }
      act={() => act(retries)}
      testId={testId}
    />
  );
}
