import type { ApplicationStatus } from '../../api/types';

export type StepName = 'prepare' | 'submit' | 'accept' | 'review' | 'decide' | 'issue';
export type StepState = 'done' | 'here' | 'ahead' | 'stopped';

export const stepNames: StepName[] = ['prepare', 'submit', 'accept', 'review', 'decide', 'issue'];

const place: Record<ApplicationStatus, StepName> = {
  DRAFT: 'prepare',
  DISCLOSING: 'prepare',
  DISCLOSED: 'prepare',
  SUBMITTED: 'accept',
  CORRECTION: 'accept',
  NOT_ACCEPTED: 'accept',
  NOT_REQUIRED: 'accept',
  ACCEPTED: 'review',
  IN_REVIEW: 'review',
  SITE_CHECK: 'review',
  ASSESSMENT: 'review',
  PAUSED: 'review',
  PENDING_DECISION: 'decide',
  REFUSED: 'decide',
  GRANTED: 'issue',
  ISSUED: 'issue',
  DEEMED_RENEWED: 'issue',
  WITHDRAWN: 'accept',
  WITHDRAWN_DEEMED: 'accept',
};

const ended: ApplicationStatus[] = ['NOT_ACCEPTED', 'NOT_REQUIRED', 'REFUSED', 'WITHDRAWN', 'WITHDRAWN_DEEMED'];

/** The six stations that a person needs to know, whatever the diagram shows in between. */
export function stepStates(status: ApplicationStatus): Record<StepName, StepState> {
  const at = stepNames.indexOf(place[status]);
  const entries = stepNames.map((name, index): [StepName, StepState] => {
    if (status === 'ISSUED' || status === 'DEEMED_RENEWED' || index < at) return [name, 'done'];
    if (index > at) return [name, 'ahead'];
    return [name, ended.includes(status) ? 'stopped' : 'here'];
  });
  return Object.fromEntries(entries) as Record<StepName, StepState>;
}
