import type { Desk } from '../../api/draw';
import type { Role } from '../../api/types';

/** The way of a draw (DESIGN 8). */
export const stepNames = ['freeze', 'commit', 'entropy', 'draw', 'sealed', 'reveal'] as const;
export type StepName = (typeof stepNames)[number];
export type StepState = 'done' | 'here' | 'ahead' | 'stopped';

export type Act =
  | 'depositOperator'
  | 'depositWitness'
  | 'commit'
  | 'awaitEntropy'
  | 'enterEntropy'
  | 'confirmEntropy'
  | 'draw'
  | 'decide'
  | 'visit'
  | 'reveal'
  | 'nothing';

/** What is to be done next, and by whom; `before` is whoever must not do it, since they did the other half. */
export interface NextAct {
  act: Act;
  roles: Role[];
  before?: string | undefined;
  /** It may be done already, but need not. */
  isEarly?: boolean;
}

export function isEntropyAgreed(desk: Desk): boolean {
  return desk.entropy.some(({ state }) => state === 'AGREED');
}

/** Each step as done, here, ahead, or stopped by a void. */
export function stepStates(desk: Desk): Record<StepName, StepState> {
  const { batch } = desk;
  const reached: Record<StepName, boolean> = {
    freeze: true,
    commit: batch.committedAt !== null,
    entropy: isEntropyAgreed(desk),
    draw: batch.drawnAt !== null,
    sealed: batch.revealedAt !== null,
    reveal: batch.revealedAt !== null,
  };
  const here = stepNames.find((name) => !reached[name]);
  const stateOf = (name: StepName): StepState => {
    if (reached[name]) return 'done';
    if (name !== here) return 'ahead';
    return batch.status === 'VOID' ? 'stopped' : 'here';
  };
  return Object.fromEntries(stepNames.map((name) => [name, stateOf(name)])) as Record<StepName, StepState>;
}

/** Who must do what next; several acts may be open at once. */
export function nextActs(desk: Desk, now: Date): NextAct[] {
  const isAsked = desk.adjustments.some(({ state }) => state === 'REQUESTED');
  const decide: NextAct[] = isAsked ? [{ act: 'decide', roles: ['LEADER'] }] : [];
  const { status, drawnAt, revealedAt } = desk.batch;
  switch (status) {
    case 'FROZEN':
      return [...decide, ...beforeCommitment(desk)];
    case 'COMMITTED':
      return [...decide, beforeDraw(desk, now)];
    case 'DRAWN':
      return [...decide, ...beforeReveal(desk, now)];
    case 'VOID':
      return drawnAt !== null && revealedAt === null ? [{ act: 'reveal', roles: ['DISPATCHER'] }] : [{ act: 'nothing', roles: [] }];
    case 'REVEALED':
      return [{ act: 'nothing', roles: [] }];
  }
}

function beforeCommitment(desk: Desk): NextAct[] {
  const keeper = (wanted: string) => desk.secrets.find((secret) => secret.keeper === wanted)?.personName;
  const operator = keeper('OPERATOR');
  const witness = keeper('WITNESS');
  const acts: NextAct[] = [];
  if (operator === undefined) acts.push({ act: 'depositOperator', roles: ['DISPATCHER'], before: witness });
  if (witness === undefined) acts.push({ act: 'depositWitness', roles: ['AUDITOR'], before: operator });
  return acts.length > 0 ? acts : [{ act: 'commit', roles: ['DISPATCHER'] }];
}

function beforeDraw(desk: Desk, now: Date): NextAct {
  if (isEntropyAgreed(desk)) return { act: 'draw', roles: ['DISPATCHER'] };
  const { entropyExistsFrom } = desk.batch;
  if (entropyExistsFrom !== null && now < new Date(entropyExistsFrom)) return { act: 'awaitEntropy', roles: [] };
  const entered = desk.entropy.find(({ state }) => state === 'ENTERED');
  return { act: entered ? 'confirmEntropy' : 'enterEntropy', roles: ['DISPATCHER', 'AUDITOR'], before: entered?.personName };
}

/** Visits go on until the last day; whoever reveals earlier is refused unless all of them are done. */
function beforeReveal(desk: Desk, now: Date): NextAct[] {
  const isOver = now > new Date(`${desk.batch.visitsTo}T23:59:59+08:00`);
  const reveal: NextAct = { act: 'reveal', roles: ['DISPATCHER'] };
  return isOver ? [reveal] : [{ act: 'visit', roles: ['INSPECTOR'] }, { ...reveal, isEarly: true }];
}
