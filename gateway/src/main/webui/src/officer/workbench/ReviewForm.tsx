import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reviewQuery, type Versioned } from '../../api/applications';
import type { ApplicationView, Review } from '../../api/types';
import { FindingList } from '../../shared/FindingCard';
import { LegalBasis } from '../../shared/LegalBasis';
import { Loading } from '../../shared/Loading';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ConditionCard } from './ConditionCard';
import { PausePanel } from './PausePanel';
import { RecommendPanel } from './RecommendPanel';
import { SiteCheckPanel } from './SiteCheckPanel';
import { useReviewDraft } from './useReviewDraft';

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
  return <LoadedReview {...props} loaded={data} />;
}

function LoadedReview({ view, onChanged, onGoTo, loaded }: Props & { loaded: Versioned<Review> }) {
  const { t } = useTranslation();
  const review = loaded.view;
  const kept = useReviewDraft(view.applicationNo, review);
  const { judgements } = kept.draft;
  const canRecord = view.allowedActs.includes('RECORD_REVIEW');

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
              isDisabled={!canRecord}
              onGoTo={onGoTo}
              onChange={(next) => kept.change({ judgements: judgements.map((one) => (one.code === next.code ? next : one)) })}
            />
          ))}
        </ol>
        <h3>{t('review.grounds')}</h3>
        <FindingList findings={review.refusalGrounds} onGoTo={onGoTo} isReadOnly />
      </Panel>
      <RecommendPanel view={view} kept={kept} etag={loaded.etag} onChanged={onChanged} />
      <SiteCheckPanel view={view} review={review} onChanged={onChanged} />
      <PausePanel view={view} onChanged={onChanged} />
    </>
  );
}
