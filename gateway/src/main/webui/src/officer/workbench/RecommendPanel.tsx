import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recommend, reviewQuery, saveReview } from '../../api/applications';
import { ApiError } from '../../api/client';
import type { ApplicationView } from '../../api/types';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import type { useReviewDraft } from './useReviewDraft';

interface Props {
  view: ApplicationView;
  kept: ReturnType<typeof useReviewDraft>;
  etag: string;
  onChanged: () => void;
}

/** The opinion and recommendation; recording first, so that what is recommended is what is recorded. */
export function RecommendPanel({ view, kept, etag, onChanged }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [recommendation, setRecommendation] = useState<'GRANT' | 'REFUSE'>();
  const { judgements, opinion } = kept.draft;
  const query = reviewQuery(view.applicationNo);
  const canRecord = view.allowedActs.includes('RECORD_REVIEW');
  const canRecommend = view.allowedActs.includes('RECOMMEND');
  const isComplete = judgements.every((one) => one.satisfied !== null && one.evidence.trim());
  const mustRefuse = judgements.some((one) => one.satisfied === false);

  const record = async () => {
    const saved = await saveReview(view.applicationNo, { conditions: judgements, opinion }, etag);
    client.setQueryData(query.queryKey, saved);
    kept.forget();
  };
  const recording = useMutation({ mutationFn: record, onSuccess: onChanged });
  const recommending = useMutation({
    mutationFn: async (verdict: 'GRANT' | 'REFUSE') => {
      await record();
      await recommend(view.applicationNo, verdict, opinion.trim());
    },
    onSuccess: onChanged,
  });
  const error = recording.error ?? recommending.error;
  const isStale = error instanceof ApiError && error.status === 412;
  const loadLatest = async (isMineDropped: boolean) => {
    const latest = await client.fetchQuery({ ...query, staleTime: 0 });
    if (isMineDropped) kept.takeRecorded(latest.view);
    recording.reset();
    recommending.reset();
  };

  return (
    <Panel title={t('review.recommend')} testId="recommendation-form">
      <div className="field">
        <label htmlFor="opinion">{t('review.opinion')}</label>
        <Input.TextArea
          id="opinion"
          rows={3}
          disabled={!canRecord}
          value={opinion}
          onChange={(event) => kept.change({ opinion: event.target.value })}
        />
      </div>
      <Radio.Group
        aria-label={t('review.recommend')}
        disabled={!canRecommend}
        value={recommendation ?? null}
        onChange={(event) => setRecommendation(event.target.value as 'GRANT' | 'REFUSE')}
        options={[
          { value: 'GRANT', label: t('review.GRANT'), disabled: mustRefuse },
          { value: 'REFUSE', label: t('review.REFUSE') },
        ]}
      />
      {mustRefuse && <p className="callout">{t('review.mustRefuse')}</p>}
      {!isComplete && <p className="muted">{t('review.incomplete')}</p>}
      {error && <ProblemView error={error} kept={t('save.keptHere')} />}
      {isStale && (
        <div className="row">
          <Button onClick={() => void loadLatest(true)}>{t('review.takeTheirs')}</Button>
          <Button onClick={() => void loadLatest(false)}>{t('review.keepMine')}</Button>
        </div>
      )}
      {kept.isKept && <p className="small muted">{t('review.notRecorded')}</p>}
      <div className="row" style={{ marginTop: 12 }}>
        <Button disabled={!canRecord} loading={recording.isPending} onClick={() => recording.mutate()} data-testid="save-review">
          {t('review.save')}
        </Button>
        <Button
          type="primary"
          disabled={!canRecommend || !isComplete || !recommendation || (recommendation === 'GRANT' && mustRefuse) || !opinion.trim()}
          loading={recommending.isPending}
          onClick={() => recommendation && recommending.mutate(recommendation)}
          data-testid="recommend"
        >
          {t('review.submit')}
        </Button>
      </div>
    </Panel>
  );
}
