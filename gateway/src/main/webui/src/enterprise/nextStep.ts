import type { ApplicationStatus } from '../api/types';

/** What the enterprise can or must do next, by where its application stands. */
export function nextStepKey(status: ApplicationStatus, isLegal: boolean): string {
  const whose = isLegal ? 'legal' : 'agent';
  switch (status) {
    case 'DRAFT':
    case 'DISCLOSED':
      return `next.${status}.${whose}`;
    case 'CORRECTION':
      return `next.CORRECTION.${whose}`;
    default:
      return `next.${status}`;
  }
}
