import type { ReportStatus } from '../../api/reports';
import type { StepState } from '../case/steps';

export const stationNames = ['fill', 'submit', 'review', 'close', 'publish'] as const;
export type StationName = (typeof stationNames)[number];

const place: Record<ReportStatus, StationName> = {
  DUE: 'fill',
  DRAFT: 'fill',
  OVERDUE: 'fill',
  SUBMITTED: 'review',
  IN_REVIEW: 'review',
  RETURNED: 'close',
  OVERDUE_CORRECTION: 'close',
  REFERRED: 'close',
  ACCEPTED: 'publish',
  ARCHIVED: 'publish',
  SKIPPED: 'fill',
  MERGED: 'fill',
};

const ended: ReportStatus[] = ['SKIPPED', 'MERGED'];

/** The five stations of a report; accepted reports have passed them all once they are public. */
export function stationStates(status: ReportStatus, isPublished: boolean): Record<StationName, StepState> {
  const at = stationNames.indexOf(place[status]);
  const entries = stationNames.map((name, index): [StationName, StepState] => {
    if (index < at || (index === at && isPublished)) return [name, 'done'];
    if (index > at) return [name, 'ahead'];
    return [name, ended.includes(status) ? 'stopped' : 'here'];
  });
  return Object.fromEntries(entries) as Record<StationName, StepState>;
}
