import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endDisclosure, fetchApplication, startDisclosure } from '../../api/applications';
import { Facts } from '../../shared/Facts';
import { useFormat } from '../../shared/hooks/useFormat';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { useDraft, useDraftStore } from '../draft/DraftContext';

/** Five working days in which the public can see what will be applied for. */
export default function DisclosureStep() {
  const { t } = useTranslation();
  const format = useFormat();
  const store = useDraftStore();
  const view = useDraft((draft) => draft.view);
  const [feedback, setFeedback] = useState('');
  const refresh = async () => store.replace(await fetchApplication(view.applicationNo));
  const start = useMutation({
    mutationFn: async () => {
      await store.flush();
      await startDisclosure(view.applicationNo);
    },
    onSuccess: refresh,
  });
  const end = useMutation({ mutationFn: () => endDisclosure(view.applicationNo, feedback), onSuccess: refresh });
  const { disclosure } = view;

  return (
    <Panel title={t('wizard.step.disclosure')} aside={<LegalBasis basis="R §8(1)" />}>
      <p>{t('disclosure.text')}</p>
      {(start.error ?? end.error) != null && <ProblemView error={start.error ?? end.error} />}
      {disclosure?.startedOn && (
        <Facts
          items={[
            [t('disclosures.startedOn'), format.date(disclosure.startedOn)],
            [t('disclosures.endsOn'), format.date(disclosure.endedOn ?? disclosure.endsOn)],
            [t('disclosure.feedback'), disclosure.feedback],
          ]}
        />
      )}
      {view.allowedActs.includes('START_DISCLOSURE') && (
        <Button type="primary" size="large" loading={start.isPending} onClick={() => start.mutate()} data-testid="start-disclosure">
          {t('disclosure.start')}
        </Button>
      )}
      {view.status === 'DISCLOSING' && (
        <div className="stack">
          <p>
            {t('disclosure.running')} <a href="/disclosures">{t('nav.disclosures')}</a>
          </p>
          <div className="field">
            <label htmlFor="disclosure-feedback">{t('disclosure.feedbackAsk')}</label>
            <Input.TextArea
              id="disclosure-feedback"
              rows={3}
              value={feedback}
              placeholder={t('disclosure.feedbackHint')}
              onChange={(event) => setFeedback(event.target.value)}
            />
          </div>
          <Button
            type="primary"
            size="large"
            disabled={!feedback.trim()}
            loading={end.isPending}
            onClick={() => end.mutate()}
            data-testid="end-disclosure"
          >
            {t('disclosure.end')}
          </Button>
        </div>
      )}
      {view.status === 'DISCLOSED' && <p className="all-clear">{t('disclosure.done')}</p>}
    </Panel>
  );
}
