import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DutySummary, ReportFinding, ReportSummary, ReportView } from '../api/reports';
import { daysBetween, owedRows } from '../enterprise/report/owed';
import { isBlock, parseNumber, paste } from '../enterprise/report/grid';
import { bodyOf, explanationOf, isReady, readDraft, readinessOf } from '../enterprise/report/reportDraft';
import type { CheckRule } from '../api/reviews';
import { decisionOf, lacks } from '../officer/report/decision';
import { checkSample, drawAgain, nextOf, sampleSize } from '../officer/report/sample';
import { rulesFor } from '../public/report/catalogue';
import { chapterOf, chapters, isAskedFor, type TableSpec } from '../shared/report/chapters';
import { concentrationLimit, outletLimit, shareOf } from '../shared/report/limits';
import { byPlace, concerns, placeOf } from '../shared/report/placing';
import { stationStates } from '../shared/report/stations';

const finding = (code: string, severity: ReportFinding['severity'], field: string): ReportFinding => ({
  key: field ? `${code} ${field}` : code,
  code,
  version: '1',
  severity,
  field,
  messageZh: '',
  messageEn: '',
});

describe('placing findings', () => {
  const places = new Set(['monitoring', 'monitoring/0', 'monitoring/1', 'basics/productionHours']);

  it('puts a finding at the smallest part that the form shows', () => {
    expect(placeOf('monitoring/1/max', places)).toBe('monitoring/1');
    expect(placeOf('monitoring/7/max', places)).toBe('monitoring');
    expect(placeOf('basics/productionHours', places)).toBe('basics/productionHours');
    expect(placeOf('basics/outputs/0/amount', places)).toBeUndefined();
    expect(placeOf('', places)).toBeUndefined();
  });

  it('loses none: what fits nowhere stands under the chapter, two at one row stand together', () => {
    const findings = [finding('A', 'WARN', 'monitoring/1/max'), finding('B', 'BLOCK', 'monitoring/1/unit'), finding('C', 'WARN', 'basics')];
    const placed = byPlace(findings, places, 'chapter');
    expect(placed.get('monitoring/1')?.map((one) => one.code)).toEqual(['A', 'B']);
    expect(placed.get('chapter')?.map((one) => one.code)).toEqual(['C']);
    expect([...placed.values()].flat()).toHaveLength(findings.length);
  });

  it('does not take row 10 for row 1', () => {
    expect(concerns({ field: 'monitoring/10/max' }, 'monitoring/1')).toBe(false);
    expect(concerns({ field: 'monitoring/1/max' }, 'monitoring/1')).toBe(true);
  });

  it('knows the chapter of every list and field, also of those that stand elsewhere', () => {
    for (const chapter of chapters) {
      for (const path of [...chapter.fields.map((field) => field.name), ...chapter.tables.map((table) => table.path)]) {
        expect(chapterOf(path)).toBe(chapter.key);
      }
    }
    expect(chapterOf('')).toBeUndefined();
    expect(chapterOf('periodFrom')).toBeUndefined();
    expect(chapterOf('commitment')).toBeUndefined();
  });

  it('asks a quarterly report for few chapters, and shows what is filled in or found wrong besides', () => {
    expect(isAskedFor('tax', 'ANNUAL', {}, [])).toBe(true);
    expect(isAskedFor('tax', 'QUARTERLY', {}, [])).toBe(false);
    expect(isAskedFor('tax', 'QUARTERLY', { tax: [{ taxItem: 'x' }] }, [])).toBe(true);
    expect(isAskedFor('permitItems', 'QUARTERLY', {}, [{ field: 'waste/0/name' }])).toBe(true);
  });
});

const view = {
  content: { ledger: '按班记录', monitoring: [{ max: 1 }] },
  explanations: { 'ER-09 emissions/totals/0/amount': '设备检修' },
  secretReasons: { 'basics/outputs': '产量属商业秘密' },
  examined: { on: '2026-01-01', findings: [finding('ER-09', 'LEAD', 'emissions/totals/0/amount')], standings: [] },
} as unknown as ReportView;

describe('a draft', () => {
  it('goes to the server as it came from it', () => {
    const { dossier } = readDraft(view);
    expect(bodyOf(dossier)).toEqual({ content: view.content, explanations: view.explanations, secretReasons: view.secretReasons });
  });

  it('has a path for each explanation, whatever stroke is in its key', () => {
    const { dossier } = readDraft(view);
    expect(Object.keys(dossier.explanations)).toEqual(['ER-09 emissions~1totals~10~1amount']);
    expect(explanationOf(dossier, 'ER-09 emissions/totals/0/amount')).toBe('设备检修');
  });

  it('sends no explanation that says nothing', () => {
    const { dossier } = readDraft(view);
    expect(bodyOf({ ...dossier, explanations: { 'ER-30 basics': '  ' } }).explanations).toEqual({});
  });

  it('is ready when nothing blocks, everything is explained and answered; the signature itself is still to come', () => {
    const { dossier, findings } = readDraft(view);
    const signature = finding('ER-06-SIGNATURE', 'BLOCK', 'commitment');
    const answered = { itemId: '1', field: '', problem: '', requirement: '', answer: '已改' };
    expect(isReady(readinessOf([...findings, signature], dossier, [answered]))).toBe(true);
    expect(readinessOf(findings, { explanations: {} }, []).unexplained).toHaveLength(1);
    expect(readinessOf([finding('ER-05', 'BLOCK', 'ledger')], dossier, []).blocking).toHaveLength(1);
    expect(readinessOf([], dossier, [{ ...answered, answer: ' ' }]).unanswered).toHaveLength(1);
  });
});

describe('typing and pasting', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['１２．５', 12.5],
    ['-3', -3],
    ['.5', 0.5],
    ['', undefined],
    ['12mg', Number.NaN],
    ['1.2.3', Number.NaN],
  ])('reads %s', (typed, number) => expect(parseNumber(typed)).toEqual(number));

  const table = chapters.find((chapter) => chapter.key === 'emissions')?.tables[0] as TableSpec;
  const words = (_: unknown, typed: string) => (typed === '手工监测' ? 'MANUAL' : undefined);

  it('lays a block over a table, adds rows that lack and leaves empty cells alone', () => {
    const rows = [{ outlet: 'DW001', amount: 1, unit: 't' }];
    const at = { row: 0, cell: table.cells.findIndex((cell) => cell.name === 'amount') };
    const pasted = paste(rows, table.cells, at, '12.5\t\t3\n7\tkg\t\n', words);
    expect(pasted.rows).toEqual([
      { outlet: 'DW001', amount: 12.5, unit: 't', quarters: [3] },
      { amount: 7, unit: 'kg' },
    ]);
    expect(pasted.refused).toEqual([]);
    expect(rows[0]?.amount).toBe(1);
  });

  it('says what it could not read and takes a choice by its words', () => {
    const method = table.cells.findIndex((cell) => cell.name === 'method');
    expect(paste([{}], table.cells, { row: 0, cell: method }, '手工监测', words).rows).toEqual([{ method: 'MANUAL' }]);
    expect(paste([{}], table.cells, { row: 0, cell: method }, '猜的', words).refused).toEqual(['猜的']);
  });

  it('reads days as spreadsheets write them', () => {
    const stops = chapters[0]?.tables.find((one) => one.path === 'basics/stops') as TableSpec;
    expect(paste([], stops.cells, { row: 0, cell: 0 }, '2025/1/7\t2025年2月10日', words).rows).toEqual([{ from: '2025-01-07', to: '2025-02-10' }]);
  });

  it('takes one cell for no block', () => {
    expect(isBlock('12.5\r\n')).toBe(false);
    expect(isBlock('1\t2')).toBe(true);
  });
});

describe('what is owed', () => {
  const duty = (dutyNo: string, more: Partial<DutySummary>): DutySummary => ({
    dutyNo,
    permitNo: 'P',
    unitName: 'U',
    reportType: 'ANNUAL',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    dueOn: '2026-01-31',
    status: 'DUE',
    overdue: false,
    ...more,
  });
  const report = (reportNo: string, more: Partial<ReportSummary>) =>
    ({ ...duty(reportNo, {}), reportNo, division: '', versionNo: 1, risk: 0, warnings: 0, leads: 0, late: false, status: 'DRAFT', ...more }) as ReportSummary;

  it('puts what has to be done first, by its day, whichever side knows it', () => {
    const duties = [duty('a', { dueOn: '2027-01-31', periodTo: '2026-12-31' }), duty('b', {}), duty('c', { status: 'SUBMITTED' })];
    const reports = [report('c', { status: 'RETURNED', correctionDueOn: '2026-01-20' })];
    const rows = owedRows(duties, reports, '2026-01-10');
    expect(rows.map((row) => [row.reportNo, row.status, row.dueOn])).toEqual([
      ['c', 'RETURNED', '2026-01-20'],
      ['b', 'DUE', '2026-01-31'],
      ['a', 'DUE', '2027-01-31'],
    ]);
    expect(rows.map((row) => row.isFileable)).toEqual([true, true, false]);
  });

  it('says overdue of a duty nobody has begun, and lets a withdrawn duty rest', () => {
    expect(owedRows([duty('b', { overdue: true })], [], '2026-02-03')[0]?.status).toBe('OVERDUE');
    expect(owedRows([duty('w', { status: 'WITHDRAWN' })], [report('w', { versionNo: 0, status: 'DUE' })], '2026-02-03')[0]?.isOpen).toBe(false);
  });

  it('counts days over a change of months', () => {
    expect(daysBetween('2026-01-31', '2026-02-03')).toBe(3);
    expect(daysBetween('2026-02-03', '2026-01-31')).toBe(-3);
  });
});

describe('limits beside figures', () => {
  const named = { nameOf: (code: string) => (code === 'w01018' ? '化学需氧量' : code) };
  const limits = [
    { outlet: 'DW001', pollutant: 'w01018', concentration: 50, unit: 'mg/L', tonnesPerYear: [1825, 1825] },
    { outlet: 'DW002', pollutant: 'w01018', concentration: 60, unit: 'mg/L', tonnesPerYear: [10, 12] },
  ];

  it('finds a limit by code and by name', () => {
    expect(concentrationLimit(limits, 'DW001', '化学需氧量', named)?.value).toBe(50);
    expect(outletLimit(limits, 'DW001', 'w01018', named)).toEqual({ value: 1825, unit: 't/a' });
  });

  it('names no yearly amount where the years differ', () => expect(outletLimit(limits, 'DW002', 'w01018', named)).toBeUndefined());

  it('compares across units of mass and nothing else', () => {
    expect(shareOf(912_500, 'kg', { value: 1825, unit: 't/a' })).toBeCloseTo(0.5);
    expect(shareOf(5, 'm³', { value: 1825, unit: 't/a' })).toBeUndefined();
  });
});

it('shows a report as passed through only when it is public', () => {
  expect(stationStates('ACCEPTED', false)).toMatchObject({ close: 'done', publish: 'here' });
  expect(stationStates('ACCEPTED', true)).toMatchObject({ publish: 'done' });
  expect(stationStates('RETURNED', false)).toMatchObject({ submit: 'done', review: 'done', close: 'here', publish: 'ahead' });
});

describe('a batch accepted by sampling', () => {
  const population = Array.from({ length: 24 }, (_, index) => `P${String(index).padStart(2, '0')}-2025`);
  const hex = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  const seed = hex('seed');
  const chosen = population
    .map((number) => [hex(seed + number), number] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([, number]) => number);
  const batch = { seed, population, populationHash: hex(population.join('\n')), sharePercent: 10, chosen };

  it('rounds the share up and takes one at least of any', () => {
    expect([0, 1, 9, 10, 11, 24].map((count) => sampleSize(count, 10))).toEqual([0, 1, 1, 1, 2, 3]);
  });

  it('draws what the seed gives, whatever the order of the numbers', () => {
    expect(drawAgain(seed, [...population].reverse(), 3)).toEqual(chosen);
    expect(checkSample(batch)).toBe('agrees');
  });

  it('finds a report added, a sample cut short and one put in another’s place', () => {
    expect(checkSample({ ...batch, population: [...population, 'P99-2025'] })).toBe('population');
    expect(checkSample({ ...batch, chosen: chosen.slice(1) })).toBe('size');
    const other = population.find((number) => !chosen.includes(number)) ?? '';
    expect(checkSample({ ...batch, chosen: [other, ...chosen.slice(1)] })).toBe('sample');
  });

  it('lets the rest go only when the sample is reviewed', () => {
    expect(nextOf({ status: 'DRAWN', notReviewed: ['a'] })).toBe('review');
    expect(nextOf({ status: 'DRAWN', notReviewed: [] })).toBe('accept');
    expect(nextOf({ status: 'ACCEPTED', notReviewed: [] })).toBe('closed');
  });
});

describe('a decision', () => {
  const item = { field: 'ledger', problem: ' 空白 ', requirement: '补填' };

  it('sends only what belongs to its outcome', () => {
    expect(decisionOf('ACCEPTED', '没用的话', [item], ['k'])).toEqual({ outcome: 'ACCEPTED' });
    expect(decisionOf('ACCEPTED_WITH_REMARKS', '一\n\n 二 ', [item], [])).toEqual({ outcome: 'ACCEPTED_WITH_REMARKS', remarks: ['一', '二'] });
    expect(decisionOf('RETURNED', '', [item], [])).toEqual({ outcome: 'RETURNED', corrections: [{ field: 'ledger', problem: '空白', requirement: '补填' }] });
    expect(decisionOf('REFERRED', '疑似少报', [], ['k'])).toEqual({ outcome: 'REFERRED', evidence: ['疑似少报'], findings: ['k'] });
  });

  it('says what it lacks', () => {
    expect(lacks({ outcome: 'ACCEPTED' })).toEqual([]);
    expect(lacks({ outcome: 'RETURNED', corrections: [] })).toEqual(['corrections']);
    expect(lacks(decisionOf('RETURNED', '', [{ ...item, requirement: ' ' }], []))).toEqual(['incomplete']);
    expect(lacks(decisionOf('REFERRED', ' ', [], []))).toEqual(['evidence']);
  });
});

it('searches the catalogue in both languages, by code, text and article', () => {
  const code = { version: '1', from: '2026-08-15', thresholds: {}, mark: 'LAW', textZh: '排放超许可', textEn: 'amount over permit' };
  const rules: CheckRule[] = [
    { id: 'ER-09', titleZh: '超过年许可排放量', titleEn: 'Over', remedyZh: '核对', remedyEn: 'Check', codes: [{ ...code, code: 'ER-09-UNIT', severity: 'LEAD', basis: 'R §34(1)' }, { ...code, code: 'ER-09-PRO-RATA', severity: 'WARN', basis: 'R §34(1)' }] },
    { id: 'ER-05', titleZh: '缺少章节', titleEn: 'Missing chapter', remedyZh: '填写', remedyEn: 'Fill in', codes: [{ ...code, code: 'ER-05', severity: 'BLOCK', basis: 'HJ 944' }] },
  ];
  expect(rulesFor(rules, 'hj 944', undefined).map((rule) => rule.id)).toEqual(['ER-05']);
  expect(rulesFor(rules, '许可 pro-rata', undefined).map((rule) => rule.id)).toEqual(['ER-09']);
  expect(rulesFor(rules, '', 'WARN').flatMap((rule) => rule.codes.map((one) => one.code))).toEqual(['ER-09-PRO-RATA']);
});
