import type { CaseClock } from '../api/types';

export type ClockTone = 'ok' | 'near' | 'over' | 'paused';

/** How a legal clock stands. It never tells by colour alone: every tone has its own word and sign. */
export function clockTone(clock: CaseClock): ClockTone {
  if (clock.pausedSince) return 'paused';
  if (clock.usedWorkingDays > clock.limitWorkingDays) return 'over';
  return clock.limitWorkingDays - clock.usedWorkingDays <= Math.max(1, clock.limitWorkingDays * 0.2) ? 'near' : 'ok';
}

/** The same judgement where a list knows only what is left. */
export function leftTone(workingDaysLeft: number, nearFrom = 3): ClockTone {
  if (workingDaysLeft < 0) return 'over';
  return workingDaysLeft <= nearFrom ? 'near' : 'ok';
}

export function shareUsed(clock: CaseClock): number {
  if (clock.limitWorkingDays <= 0) return 1;
  return Math.min(1, Math.max(0, clock.usedWorkingDays / clock.limitWorkingDays));
}
