import type { Method, TaskView } from '../../api/phone';
import type { Entry } from './entry';

/** Where a task stands for the person here, with what is kept and not sent yet taken as done. */
export interface Stage {
  at: 'NEW' | 'PREPARED' | 'OPEN' | 'CLOSED';
  method?: Method;
}

export function stageOf(task: TaskView, entries: Entry[]): Stage {
  const hoped = entries.filter((entry) => entry.state === 'KEPT' || entry.state === 'STOPPED');
  const will = (...kinds: Entry['kind'][]) => hoped.some((entry) => kinds.includes(entry.kind));
  const preparation = hoped.filter((entry) => entry.kind === 'PREPARATION').pop();
  const method = preparation?.body.method ?? task.method ?? undefined;
  if (!['CREATED', 'PREPARED', 'ON_SITE'].includes(task.status) || will('DEPARTURE', 'REFUSAL', 'DESK_REPORT')) return { at: 'CLOSED', method };
  if (task.status === 'ON_SITE' && task.arrived === false && !will('ARRIVAL')) return { at: 'PREPARED', method };
  if (task.status === 'ON_SITE' || will('ARRIVAL') || (method === 'DESK' && (task.status === 'PREPARED' || preparation))) return { at: 'OPEN', method };
  return { at: task.status === 'PREPARED' || preparation ? 'PREPARED' : 'NEW', method };
}
