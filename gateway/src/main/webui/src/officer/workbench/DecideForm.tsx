import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Popconfirm, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decide, reviewQuery } from '../../api/applications';
import type { ApplicationView, Review } from '../../api/types';
import { useFormat } from '../../shared/hooks/useFormat';
import { LegalBasis } from '../../shared/LegalBasis';
import { Loading } from '../../shared/Loading';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ReviewSummary } from './ReviewSummary';

interface Props {
  view: ApplicationView;
  onChanged: () => void;
  onGoTo: (field: string) => void;
  isApprover: boolean;
}

/** The review as it stands and the decision upon it. */
export function DecideForm({ view, onChanged, onGoTo, isApprover }: Props) {
  const { t } = useTranslation();
  const { data, error, isLoading, refetch } = useQuery(reviewQuery(view.applicationNo));
  if (isLoading) return <Loading rows={6} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <ReviewSummary review={data.view} onGoTo={onGoTo} />
      {isApprover ? (
        <Decide view={view} review={data.view} onChanged={onChanged} />
      ) : (
        <Panel title={t('workbench.decision')}>
          <p className="muted">{t('waiting.PENDING_DECISION')}</p>
        </Panel>
      )}
    </>
  );
}

function Decide({ view, review, onChanged }: { view: ApplicationView; review: Review; onChanged: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [decision, setDecision] = useState<'GRANT' | 'REFUSE'>();
  const [reasons, setReasons] = useState('');
  const [remedies, setRemedies] = useState(t('decision.remediesText'));
  const [grounds, setGrounds] = useState<string[]>([]);
  const unmet = review.conditions.filter((condition) => condition.satisfied !== true);
  const candidates = [
    ...unmet.map((condition) => ({ value: condition.code, label: t(`condition.${condition.code}`, { defaultValue: condition.code }) })),
    ...review.refusalGrounds
      .filter((finding) => finding.severity === 'BLOCK')
      .map((finding) => ({ value: finding.code, label: format.pick(finding.messageZh, finding.messageEn) })),
  ];
  const deciding = useMutation({
    mutationFn: () =>
      decision === 'REFUSE'
        ? decide(view.applicationNo, { decision, reasons: reasons.trim(), grounds, remedies: remedies.trim() })
        : decide(view.applicationNo, { decision: 'GRANT' }),
    onSuccess: onChanged,
  });
  const isReady = decision === 'GRANT' || (decision === 'REFUSE' && reasons.trim() !== '' && remedies.trim() !== '');

  return (
    <Panel title={t('decision.title')} aside={<LegalBasis basis="R §12" />} testId="decision-form">
      <Radio.Group
        aria-label={t('decision.title')}
        value={decision ?? null}
        onChange={(event) => setDecision(event.target.value as 'GRANT' | 'REFUSE')}
        options={[
          { value: 'GRANT', label: t('status.GRANTED'), disabled: unmet.length > 0 },
          { value: 'REFUSE', label: t('status.REFUSED') },
        ]}
      />
      {unmet.length > 0 && <p className="callout">{t('decision.cannotGrant')}</p>}
      {decision === 'REFUSE' && (
        <div className="stack" style={{ marginTop: 10 }}>
          {candidates.length > 0 && (
            <fieldset className="plain-fieldset">
              <legend className="field-label">{t('decision.grounds')}</legend>
              <Checkbox.Group className="vertical" options={candidates} value={grounds} onChange={setGrounds} />
            </fieldset>
          )}
          <div className="field">
            <label htmlFor="decision-reasons">{t('decision.reasons')}</label>
            <Input.TextArea id="decision-reasons" rows={4} value={reasons} onChange={(event) => setReasons(event.target.value)} />
          </div>
          <div className="field">
            <label htmlFor="decision-remedies">{t('decision.remedies')}</label>
            <Input.TextArea id="decision-remedies" rows={3} value={remedies} onChange={(event) => setRemedies(event.target.value)} />
            <LegalBasis basis="APL §38" />
          </div>
        </div>
      )}
      {deciding.error && <ProblemView error={deciding.error} />}
      <Popconfirm
        title={t('decision.confirm', { decision: t(decision === 'REFUSE' ? 'status.REFUSED' : 'status.GRANTED') })}
        okText={t('decision.submit')}
        onConfirm={() => deciding.mutate()}
        okButtonProps={{ 'data-testid': 'confirm-decision' }}
        disabled={!isReady}
      >
        <Button type="primary" block size="large" style={{ marginTop: 12 }} disabled={!isReady} loading={deciding.isPending} data-testid="decide">
          {t('decision.submit')}
        </Button>
      </Popconfirm>
    </Panel>
  );
}
