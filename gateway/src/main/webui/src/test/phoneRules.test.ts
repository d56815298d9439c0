import { describe, expect, it } from 'vitest';
import type { TaskView } from '../api/phone';
import type { AnyFile, FieldState } from '../inspector/queue/fields';
import { missingFor } from '../inspector/queue/missing';
import { inRouteOrder, metresBetween } from '../inspector/queue/route';
import { stageOf } from '../inspector/queue/stage';
import type { Entry } from '../inspector/queue/entry';
import { citedBasis } from '../inspector/task/basis';
import { FakeServer } from './phone/FakeServer';

const template = new FakeServer().view();
const task = (taskNo: string, status: TaskView['status'], dueOn: string, longitude: number | null, latitude: number | null): TaskView => ({
  ...template,
  taskNo,
  status,
  dueOn,
  site: { ...template.site, longitude, latitude },
});

describe('the route', () => {
  it('goes from where the inspector is to the nearest next, visits under way first, unsurveyed sites last', () => {
    const tasks = [
      task('far', 'PREPARED', '2026-12-01', 121.9, 38.9),
      task('unsurveyed', 'CREATED', '2026-11-25', null, null),
      task('near', 'CREATED', '2026-12-09', 121.5, 38.9),
      task('done', 'REPORTED', '2026-11-01', 121.4, 38.9),
      task('middle', 'PREPARED', '2026-12-05', 121.7, 38.9),
    ];
    const order = (from?: { longitude: number; latitude: number }) => inRouteOrder(tasks, from).map((one) => one.taskNo);
    expect(order({ longitude: 121.4, latitude: 38.9 })).toEqual(['near', 'middle', 'far', 'unsurveyed', 'done']);
    expect(order()).toEqual(['far', 'middle', 'near', 'unsurveyed', 'done']);
    const begun = [...tasks, task('begun', 'ON_SITE', '2026-12-30', 121.72, 38.9)];
    expect(inRouteOrder(begun, { longitude: 121.4, latitude: 38.9 }).map((one) => one.taskNo)).toEqual(['begun', 'middle', 'far', 'near', 'unsurveyed', 'done']);
  });

  it('measures along the ground', () => {
    expect(metresBetween({ longitude: 121, latitude: 38 }, { longitude: 121, latitude: 39 })).toBeCloseTo(111_195, -2);
  });
});

describe('what a record lacks', () => {
  const field = (value: string | null): FieldState => ({ value, seen: { changeId: null, readAt: 0 }, choices: [] });
  const photo = (shows: string, reference: string, accuracyMetres: number | null = 10): AnyFile => ({
    id: `${shows}${reference}`,
    shows,
    reference,
    sha256: '',
    takenAt: '',
    accuracyMetres,
    isHere: true,
    state: 'KEPT',
  });
  const [first] = template.items;
  if (!first) throw new Error('no item');
  const codes = (finding: string | null, facts: string | null, files: AnyFile[], outlets: string[], isSigned = true) =>
    missingFor([{ item: first, finding: field(finding), facts: field(facts) }], files, outlets, isSigned).map((one) => one.code);

  it('is named thing by thing', () => {
    expect(codes(null, null, [], ['DW001'], false)).toEqual(['ANSWER', 'PANORAMA', 'OUTLET_PHOTO', 'SIGNATURE']);
    expect(codes('PROBLEM', ' ', [photo('PANORAMA', '')], [])).toEqual(['FACTS', 'PROBLEM_PHOTO']);
    expect(codes('NOT_CHECKED', null, [photo('PANORAMA', '')], [])).toEqual(['ANSWER']);
    expect(codes('NOT_CHECKED', '停产', [photo('PANORAMA', '')], [])).toEqual([]);
    expect(codes('IN_ORDER', null, [photo('PANORAMA', '', 51)], [])).toEqual(['PHOTO_PLACE']);
    expect(codes('IN_ORDER', null, [photo('PANORAMA', '', null)], [])).toEqual(['PHOTO_PLACE']);
    expect(codes('PROBLEM', '超标', [photo('PANORAMA', ''), photo('ITEM', 'permit'), photo('OUTLET', 'DW001')], ['DW001'])).toEqual([]);
  });
});

describe('where a task stands here', () => {
  const entry = (kind: Entry['kind'], state: Entry['state'] = 'KEPT') => ({ kind, state, body: { method: 'SITE' } }) as Entry;
  it('goes on with what is kept and not sent yet, not with what was refused', () => {
    const created = task('T1', 'CREATED', '2026-12-01', null, null);
    expect(stageOf({ ...created, method: null }, []).at).toBe('NEW');
    expect(stageOf(created, [entry('PREPARATION')]).at).toBe('PREPARED');
    expect(stageOf(created, [entry('PREPARATION'), entry('ARRIVAL')]).at).toBe('OPEN');
    expect(stageOf(created, [entry('PREPARATION'), entry('ARRIVAL', 'REFUSED')]).at).toBe('PREPARED');
    expect(stageOf(template, []).at).toBe('OPEN');
    expect(stageOf(template, [entry('DEPARTURE')]).at).toBe('CLOSED');
    expect(stageOf({ ...template, status: 'REPORTED' }, []).at).toBe('CLOSED');
  });
});

describe('the basis of an item', () => {
  it('names the instrument with every article', () => {
    expect(citedBasis('R §2 §33')).toBe('R §2, R §33');
    expect(citedBasis('R §17 Code §179 §1104')).toBe('R §17, Code §179, Code §1104');
    expect(citedBasis('R §20 §36(3)(4)')).toBe('R §20, R §36(3)(4)');
    expect(citedBasis('PD LS')).toBe('PD, LS');
  });
});
