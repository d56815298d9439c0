import { useMutation } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decideAcceptance, type AcceptanceBody } from '../../api/applications';
import type { ApplicationView } from '../../api/types';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { NoticeComposer } from './NoticeComposer';
import type { NoticeDraft } from './useCorrectionNotice';

type Outcome = AcceptanceBody['outcome'] | 'ON_THE_SPOT';

const outcomes: { value: Outcome; basis: string }[] = [
  { value: 'ACCEPTED', basis: 'R §9(5)' },
  { value: 'CORRECTION_NOTICE', basis: 'R §9(4)' },
  { value: 'ON_THE_SPOT', basis: 'R §9(3)' },
  { value: 'NOT_REQUIRED', basis: 'R §9(1)' },
  { value: 'NOT_ACCEPTED_JURISDICTION', basis: 'R §9(2)' },
];

interface Props {
  view: ApplicationView;
  notice: NoticeDraft;
  onChanged: () => void;
  onGoTo: (field: string) => void;
}

/** The five outcomes of R §9; the correction notice is given once only. */
export function AcceptanceForm({ view, notice, onChanged, onGoTo }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Outcome | undefined>(notice.items.length > 0 ? 'CORRECTION_NOTICE' : undefined);
  const outcome = notice.items.length > 0 && chosen === undefined ? 'CORRECTION_NOTICE' : chosen;
  const [reason, setReason] = useState('');
  const [authority, setAuthority] = useState('');
  const hadNotice = view.correction != null;

  const deciding = useMutation({
    mutationFn: (body: AcceptanceBody) => decideAcceptance(view.applicationNo, body),
    onSuccess: () => {
      notice.clear();
      onChanged();
    },
  });

  const body = (): AcceptanceBody | undefined => {
    switch (outcome) {
      case 'ACCEPTED':
        return { outcome };
      case 'CORRECTION_NOTICE': {
        const isComplete = notice.items.length > 0 && notice.items.every((item) => item.problem.trim() && item.requirement.trim());
        return isComplete ? { outcome, items: notice.items } : undefined;
      }
      case 'NOT_REQUIRED':
        return reason.trim() ? { outcome, reason: reason.trim() } : undefined;
      case 'NOT_ACCEPTED_JURISDICTION':
        return authority.trim() ? { outcome, competentAuthority: authority.trim(), reason: reason.trim() } : undefined;
      default:
        return undefined;
    }
  };
  const ready = body();

  return (
    <Panel title={t('acceptance.title')} testId="acceptance-form">
      <Radio.Group
        className="outcome-list"
        aria-label={t('acceptance.title')}
        value={outcome ?? null}
        onChange={(event) => setChosen(event.target.value as Outcome)}
      >
        {outcomes.map(({ value, basis }) => (
          <div key={value} className="outcome">
            <Radio value={value} disabled={hadNotice && value === 'CORRECTION_NOTICE'} data-testid={`outcome-${value}`}>
              {t(`acceptance.outcomes.${value}`)}
            </Radio>
            <LegalBasis basis={basis} />
          </div>
        ))}
      </Radio.Group>
      {hadNotice && <p className="callout">{t('acceptance.onlyOnce')}</p>}
      {outcome === 'CORRECTION_NOTICE' && <NoticeComposer notice={notice} onGoTo={onGoTo} />}
      {outcome === 'ON_THE_SPOT' && <p className="callout">{t('acceptance.onTheSpot')}</p>}
      {outcome === 'NOT_ACCEPTED_JURISDICTION' && (
        <div className="field">
          <label htmlFor="authority">{t('acceptance.authority')}</label>
          <Input id="authority" value={authority} onChange={(event) => setAuthority(event.target.value)} />
        </div>
      )}
      {(outcome === 'NOT_REQUIRED' || outcome === 'NOT_ACCEPTED_JURISDICTION') && (
        <div className="field">
          <label htmlFor="acceptance-reason">{t('publications.reasons')}</label>
          <Input.TextArea id="acceptance-reason" rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
        </div>
      )}
      {deciding.error && <ProblemView error={deciding.error} />}
      <Button
        type="primary"
        block
        size="large"
        disabled={!ready}
        loading={deciding.isPending}
        onClick={() => ready && deciding.mutate(ready)}
        data-testid="decide-acceptance"
      >
        {t(`acceptance.submit.${outcome ?? 'none'}`)}
      </Button>
      <p className="small muted">{t('acceptance.published')}</p>
    </Panel>
  );
}
