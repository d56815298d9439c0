import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { Button, Input, Radio } from 'antd';
import { recommend, reviewQuery, saveReview, type Versioned } from '../../api/applications';
import type { ApplicationView, Review } from '../../api/types';
import { FindingList } from '../../shared/FindingCard';
import { LegalBasis } from '../../shared/LegalBasis';
import { Loading } from '../../shared/Loading';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ConditionCard, type Judgement } from './ConditionCard';
import { PausePanel } from './PausePanel';
import { SiteCheckPanel } from './SiteCheckPanel';

interface Props {
  view: ApplicationView;
  onChanged: () => void;
  onGoTo: (field: string) => void;
}

/** The review: five conditions each with evidence, refusal grounds, site check, pauses, and the recommendation. */
export function ReviewForm(props: Props) {
  const { data, error, isLoading, refetch } = useQuery(reviewQuery(props.view.applicationNo));
  if (isLoading) return <Loading rows={8} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return <LoadedReview key={data.etag} {...props} loaded={data} />;
}

function LoadedReview({ view, onChanged, onGoTo, loaded }: Props & { loaded: Versioned<Review> }) {
  const { t } = useTranslation();
  const review = loaded.view;
  const [judgements, setJudgements] = useState<Judgement[]>(() =>
    review.conditions.map(({ code, satisfied, evidence }) => ({ code, satisfied: satisfied ?? null, evidence: evidence ?? '' })),
  );
  const [opinion, setOpinion] = useState(review.opinion ?? '');
  const [recommendation, setRecommendation] = useState<'GRANT' | 'REFUSE'>();
  const isComplete = judgements.every((one) => one.satisfied !== null && one.evidence.trim());
  const mustRefuse = judgements.some((one) => one.satisfied === false);
  const canAct = view.allowedActs.includes('RECORD_REVIEW');
  const canRecommend = view.allowedActs.includes('RECOMMEND');

  const saving = useMutation({
    mutationFn: () => saveReview(view.applicationNo, { conditions: judgements, opinion }, loaded.etag),
    onSuccess: onChanged,
  });
  const recommending = useMutation({
    mutationFn: async (verdict: 'GRANT' | 'REFUSE') => {
      await saveReview(view.applicationNo, { conditions: judgements, opinion }, loaded.etag);
      await recommend(view.applicationNo, verdict, opinion.trim());
    },
    onSuccess: onChanged,
  });

  return (
    <>
      <Panel title={t('review.title')} aside={<LegalBasis basis="R §11, Code §180" />} testId="review-form">
        <ol className="plain-list stack">
          {review.conditions.map((condition, index) => (
            <ConditionCard
              key={condition.code}
              number={index + 1}
              condition={condition}
              judgement={judgements[index] ?? { code: condition.code, satisfied: null, evidence: '' }}
              isDisabled={!canAct}
              onGoTo={onGoTo}
              onChange={(next) => setJudgements(judgements.map((one) => (one.code === next.code ? next : one)))}
            />
          ))}
        </ol>
        <h3>{t('review.grounds')}</h3>
        <FindingList findings={review.refusalGrounds} onGoTo={onGoTo} isReadOnly />
      </Panel>
      <Panel title={t('review.recommend')} testId="recommendation-form">
        <div className="field">
          <label htmlFor="opinion">{t('review.opinion')}</label>
          <Input.TextArea
            id="opinion"
            rows={3}
            disabled={!canAct}
            value={opinion}
            onChange={(event) => setOpinion(event.target.value)}
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
        {(saving.error ?? recommending.error) != null && <ProblemView error={saving.error ?? recommending.error} />}
        <div className="row" style={{ marginTop: 12 }}>
          <Button disabled={!canAct} loading={saving.isPending} onClick={() => saving.mutate()} data-testid="save-review">
            {t('review.save')}
          </Button>
          <Button
            type="primary"
            disabled={!canRecommend || !isComplete || !recommendation || !opinion.trim()}
            loading={recommending.isPending}
            onClick={() => recommendation && recommending.mutate(recommendation)}
            data-testid="recommend"
          >
            {t('review.submit')}
          </Button>
        </div>
      </Panel>
      <SiteCheckPanel view={view} review={review} onChanged={onChanged} />
      <PausePanel view={view} onChanged={onChanged} />
    </>
  );
}
