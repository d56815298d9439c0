import type { Place, TaskView } from '../../api/phone';

const EARTH_METRES = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two places along the ground. */
export function metresBetween(a: Place, b: Place): number {
  const chord =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

export function placeOf(task: TaskView): Place | undefined {
  const { longitude, latitude } = task.site;
  return longitude == null || latitude == null ? undefined : { longitude, latitude };
}

/**
 * The order to drive in: where a visit is under way first, then always the nearest next, beginning from where the inspector is, or from the
 * site that is due first. Sites that nobody surveyed come last, by due day; what was reported already is at the very end.
 */
export function inRouteOrder(tasks: TaskView[], from: Place | undefined): TaskView[] {
  const byDue = [...tasks].sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.taskNo.localeCompare(b.taskNo));
  const isOpen = (task: TaskView) => task.status === 'CREATED' || task.status === 'PREPARED';
  const begun = byDue.filter((task) => task.status === 'ON_SITE');
  const open = byDue.filter(isOpen);
  const reported = byDue.filter((task) => task.status !== 'ON_SITE' && !isOpen(task));
  const start = begun.map(placeOf).find((place) => place) ?? from;
  return [...begun, ...nearestNext(open.filter(placeOf), start), ...open.filter((task) => !placeOf(task)), ...reported];
}

function nearestNext(tasks: TaskView[], from: Place | undefined): TaskView[] {
  const left = [...tasks];
  const route: TaskView[] = [];
  let here = from;
  while (left.length > 0) {
    const next = here ? left.reduce((best, task) => (away(task, here) < away(best, here) ? task : best)) : left[0];
    if (!next) break;
    left.splice(left.indexOf(next), 1);
    route.push(next);
    here = placeOf(next);
  }
  return route;
}

function away(task: TaskView, from: Place | undefined): number {
  const place = placeOf(task);
  return place && from ? metresBetween(from, place) : Infinity;
}
