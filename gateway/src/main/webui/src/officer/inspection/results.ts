import type { ResultCode } from '../../api/inspectionTypes';

/** Results as the credit publicity systems name them (F-18). */
export const resultCodes: ResultCode[] = [
  'NO_PROBLEM',
  'NO_RELEVANT_ACTIVITY',
  'PROBLEM_CORRECTED',
  'PROBLEM_PENDING',
  'UNREACHABLE',
  'REFUSED_SERIOUS',
  'INFO_NOT_PUBLISHED',
  'INFO_FALSE',
  'OTHER',
];
