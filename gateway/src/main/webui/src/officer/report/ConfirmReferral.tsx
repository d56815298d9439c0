import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmReferral, type ReviewRound } from '../../api/reviews';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

interface Props {
  reportNo: string;
  round: ReviewRound;
  mayConfirm: boolean;
  onChanged: () => void;
}

/** A proposed referral: somebody other than who proposed it confirms or declines it. */
export function ConfirmReferral({ reportNo, round, mayConfirm, onChanged }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const answer = useMutation({ mutationFn: (confirmed: boolean) => confirmReferral(reportNo, confirmed, reason.trim()), onSuccess: onChanged });
  return (
    <Panel title={t('reports.proposed')} testId="confirm-referral">
      <p>{t('reports.proposedBy', { name: round.reviewerName ?? '—' })}</p>
      <ul>
        {round.evidence.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="small muted">{t('reports.leadIsNoPenalty')}</p>
      {!mayConfirm && <p className="callout">{t('reports.waitsForSecond')}</p>}
      {mayConfirm && (
        <div className="stack">
          <div className="field">
            <label htmlFor="decline-reason">{t('reports.declineReason')}</label>
            <Input.TextArea id="decline-reason" autoSize={{ minRows: 2 }} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
          </div>
          {answer.error && <ProblemView error={answer.error} />}
          <div className="row">
            <Button type="primary" loading={answer.isPending} onClick={() => answer.mutate(true)} data-testid="confirm">
              {t('reports.confirmReferral')}
            </Button>
            <Button disabled={!reason.trim()} loading={answer.isPending} onClick={() => answer.mutate(false)} data-testid="decline">
              {t('reports.declineReferral')}
            </Button>
          </div>
        </div>
      )}
    </Panel>
  );
}
