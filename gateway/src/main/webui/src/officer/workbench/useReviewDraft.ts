import { useCallback, useState } from 'react';
import type { Review } from '../../api/types';
import type { Judgement } from './ConditionCard';

export interface ReviewDraft {
  judgements: Judgement[];
  opinion: string;
}

function recorded(review: Review): ReviewDraft {
  return {
    judgements: review.conditions.map(({ code, satisfied, evidence }) => ({
      code,
      satisfied: satisfied ?? null,
      evidence: evidence ?? '',
    })),
    opinion: review.opinion ?? '',
  };
}

function read(key: string): ReviewDraft | undefined {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as ReviewDraft) : undefined;
  } catch {
    return undefined;
  }
}

/** The review being written; what is not recorded yet is kept on this device and survives a reload. */
export function useReviewDraft(applicationNo: string, review: Review) {
  const key = `onepermit.review.${applicationNo}`;
  const [draft, setDraft] = useState(() => read(key) ?? recorded(review));
  const [isKept, setKept] = useState(() => read(key) !== undefined);

  const change = useCallback(
    (part: Partial<ReviewDraft>) =>
      setDraft((before) => {
        const next = { ...before, ...part };
        localStorage.setItem(key, JSON.stringify(next));
        setKept(true);
        return next;
      }),
    [key],
  );
  const forget = useCallback(() => {
    localStorage.removeItem(key);
    setKept(false);
  }, [key]);
  const takeRecorded = useCallback(
    (latest: Review) => {
      forget();
      setDraft(recorded(latest));
    },
    [forget],
  );
  return { draft, change, forget, takeRecorded, isKept };
}
