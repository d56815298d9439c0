import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endReferral } from '../../api/reviews';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

/** Enforcement is done with a referred report: it stands as it is, or is reviewed again. */
export function EndReferral({ reportNo, onChanged }: { reportNo: string; onChanged: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const end = useMutation({ mutationFn: (accepted: boolean) => endReferral(reportNo, accepted, reason.trim()), onSuccess: onChanged });
  return (
    <Panel title={t('reports.endReferral')} testId="end-referral">
      <div className="stack">
        <div className="field">
          <label htmlFor="end-reason">{t('reports.endReason')}</label>
          <Input.TextArea id="end-reason" autoSize={{ minRows: 2 }} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
        </div>
        {end.error && <ProblemView error={end.error} />}
        <div className="row">
          <Button type="primary" disabled={!reason.trim()} loading={end.isPending} onClick={() => end.mutate(true)}>
            {t('reports.endAccepted')}
          </Button>
          <Button disabled={!reason.trim()} loading={end.isPending} onClick={() => end.mutate(false)}>
            {t('reports.endReview')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
