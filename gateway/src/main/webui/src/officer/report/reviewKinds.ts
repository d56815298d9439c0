import { useQuery } from '@tanstack/react-query';
import { reviewsQuery } from '../../api/reviews';

const kinds = {
  open: { status: 'OPEN' },
  overdue: { overdue: true, status: 'OPEN' },
  clean: { clean: true, status: 'OPEN' },
  proposed: { status: 'PROPOSED' },
} as const;
export type ReviewKind = keyof typeof kinds;
export const reviewKinds = Object.keys(kinds) as ReviewKind[];
export const filtersOf = (kind: ReviewKind) => kinds[kind];

/** How many reviews of a kind there are in the area. */
export function useReviewCount(kind: ReviewKind): number | undefined {
  return useQuery(reviewsQuery({ ...kinds[kind], size: 1 })).data?.total;
}
