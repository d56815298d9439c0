import type { ExecutionReport, ReportType } from '../../api/reports';
import { getAt, isEmpty } from '../dossier/paths';

/** Which chapters, fields and tables an execution report has (DOMAIN D-11); forms, readers, labels and links all follow it. */

/** How one value is asked for and shown. */
export type CellKind = 'text' | 'long' | 'number' | 'day' | 'choice' | 'pollutant';

/** Where the first draft takes a figure from. */
export type Source = 'permit' | 'ledger' | 'monitoring' | 'quarters' | 'sum' | 'before';

export interface Cell {
  name: string;
  kind: CellKind;
  /** Values of a choice; their words are `reports.choice.<name>.<value>`. */
  choices?: readonly string[];
  /** Names the row; read only once the row is there. */
  isHead?: boolean;
  source?: Source;
  width?: number;
  unit?: string;
  /** Asked for in annual reports only. */
  isAnnual?: boolean;
}

export interface TableSpec {
  path: string;
  cells: Cell[];
  /** Rows with the same value of this cell stand under one heading. */
  groupBy?: string;
  /** Which limits of the permit are shown beside the rows. */
  limits?: 'concentration' | 'outletAmount' | 'totalAmount';
}

export interface ChapterSpec {
  key: ChapterKey;
  /** The field whose emptiness means that the chapter is missing; the checks point to it. */
  field: string;
  fields: Cell[];
  tables: TableSpec[];
}

export const chapterKeys = [
  'basics',
  'compliance',
  'treatment',
  'monitoring',
  'ledger',
  'emissions',
  'tax',
  'disclosure',
  'management',
  'permitItems',
  'otherMatters',
  'conclusion',
  'attachments',
] as const;
export type ChapterKey = (typeof chapterKeys)[number];

const number = (name: string, more: Partial<Cell> = {}): Cell => ({ name, kind: 'number', width: 96, ...more });
const text = (name: string, more: Partial<Cell> = {}): Cell => ({ name, kind: 'text', width: 130, ...more });
const day = (name: string): Cell => ({ name, kind: 'day', width: 150 });
const long = (name: string): Cell => ({ name, kind: 'long' });
const pollutant = (more: Partial<Cell> = {}): Cell => ({ name: 'pollutant', kind: 'pollutant', width: 150, isHead: true, ...more });
const unit = (width = 84): Cell => text('unit', { width });

const uses = (path: string): TableSpec => ({
  path,
  cells: [text('name', { isHead: true, source: 'permit', width: 200 }), number('amount', { width: 130 }), unit(110)],
});

export const quarterNames = ['quarters/0', 'quarters/1', 'quarters/2', 'quarters/3'];

export const chapters: ChapterSpec[] = [
  {
    key: 'basics',
    field: 'basics',
    fields: [
      number('basics/productionHours', { unit: 'h' }),
      number('basics/waterTonnes', { unit: 't', source: 'ledger' }),
      number('basics/powerKilowattHours', { unit: 'kW·h', source: 'ledger' }),
    ],
    tables: [
      {
        path: 'basics/outputs',
        cells: [
          text('name', { isHead: true, source: 'permit', width: 200 }),
          number('amount', { width: 130, source: 'ledger' }),
          unit(110),
          number('builtCapacity', { width: 130 }),
        ],
      },
      uses('basics/materials'),
      uses('basics/fuels'),
      { path: 'basics/stops', cells: [day('from'), day('to'), text('explanation', { width: 380 })] },
    ],
  },
  {
    key: 'compliance',
    field: 'compliance',
    fields: [long('compliance')],
    tables: [
      {
        path: 'changes',
        cells: [
          { name: 'kind', kind: 'choice', choices: ['OUTLET', 'CAPACITY', 'OTHER'], width: 130 },
          text('what', { width: 360 }),
          text('applicationNo', { width: 210 }),
        ],
      },
    ],
  },
  { key: 'treatment', field: 'treatment', fields: [], tables: [] },
  {
    key: 'monitoring',
    field: 'monitoring',
    fields: [],
    tables: [
      {
        path: 'monitoring',
        groupBy: 'point',
        limits: 'concentration',
        cells: [
          text('point', { isHead: true, source: 'permit', width: 90 }),
          pollutant({ source: 'permit', width: 108 }),
          unit(74),
          number('min', { source: 'monitoring', width: 76 }),
          number('mean', { source: 'monitoring', width: 76 }),
          number('max', { source: 'monitoring', width: 76 }),
          number('samples', { source: 'monitoring', width: 58 }),
          number('exceedances', { source: 'monitoring', width: 58 }),
          number('oxygenPercent', { width: 58 }),
          text('method', { source: 'permit', width: 116 }),
          number('detectionLimit', { source: 'monitoring', width: 68 }),
          text('laboratory', { source: 'monitoring', width: 130 }),
        ],
      },
    ],
  },
  { key: 'ledger', field: 'ledger', fields: [long('ledger')], tables: [] },
  {
    key: 'emissions',
    field: 'emissions',
    fields: [long('emissions/analysis')],
    tables: [
      {
        path: 'emissions/outlets',
        groupBy: 'outlet',
        limits: 'outletAmount',
        cells: [
          text('outlet', { isHead: true, source: 'permit', width: 90 }),
          pollutant({ source: 'permit', width: 116 }),
          number('amount', { source: 'monitoring', width: 100 }),
          unit(62),
          ...quarterNames.map((name) => number(name, { source: 'quarters', isAnnual: true, width: 86 })),
          { name: 'method', kind: 'choice', choices: ['AUTOMATIC', 'MANUAL', 'COEFFICIENT', 'BALANCE'], width: 120 },
        ],
      },
      {
        path: 'emissions/totals',
        limits: 'totalAmount',
        cells: [pollutant({ source: 'permit' }), number('amount', { source: 'sum', width: 130 }), unit()],
      },
      {
        path: 'emissions/abnormal',
        cells: [day('from'), day('to'), text('place', { width: 120 }), text('explanation', { width: 300 }), day('reportedOn')],
      },
    ],
  },
  {
    key: 'tax',
    field: 'tax',
    fields: [],
    tables: [{ path: 'tax', cells: [text('taxItem', { width: 220 }), number('kilograms', { width: 140 }), number('yuan', { width: 140 })] }],
  },
  {
    key: 'disclosure',
    field: 'disclosure',
    fields: [
      text('disclosure/channel', { source: 'before' }),
      text('disclosure/link', { source: 'before' }),
      day('disclosure/disclosedOn'),
      long('disclosure/statement'),
    ],
    tables: [],
  },
  { key: 'management', field: 'management', fields: [long('management')], tables: [] },
  {
    key: 'permitItems',
    field: 'permitItems',
    fields: [long('permitItems')],
    tables: [
      {
        path: 'waste',
        cells: [
          text('name', { isHead: true, source: 'before', width: 190 }),
          number('generatedTonnes', { width: 110 }),
          number('usedTonnes', { width: 110 }),
          number('disposedTonnes', { width: 110 }),
          number('storedBeforeTonnes', { source: 'before', width: 110 }),
          number('storedAfterTonnes', { width: 110 }),
        ],
      },
    ],
  },
  { key: 'otherMatters', field: 'otherMatters', fields: [long('otherMatters')], tables: [] },
  { key: 'conclusion', field: 'conclusion', fields: [long('conclusion')], tables: [] },
  {
    key: 'attachments',
    field: 'attachments',
    fields: [],
    tables: [
      {
        path: 'attachments',
        cells: [
          { name: 'kind', kind: 'choice', choices: ['MONITORING_MAP', 'CALCULATION', 'LABORATORY_REPORT', 'OTHER'], width: 180 },
          text('name', { width: 320 }),
          text('sha256', { width: 260 }),
        ],
      },
    ],
  },
];

/** Cells of a treatment facility, which has lists of its own. */
export const treatmentCells: Cell[] = [text('facility', { isHead: true, source: 'permit' }), number('hours', { unit: 'h' }), long('abnormal')];
export const reagents = (path: string): TableSpec => ({
  path: `${path}/reagents`,
  cells: [text('name', { width: 200 }), number('amount', { width: 130 }), unit(110)],
});

const roots: Record<string, ChapterKey> = { changes: 'compliance', waste: 'permitItems' };

/** The chapter in which a field stands; undefined for what concerns the whole report. */
export function chapterOf(field: string): ChapterKey | undefined {
  const root = field.split('/')[0] ?? '';
  return chapterKeys.find((key) => key === root) ?? roots[root];
}

const usual: Record<ReportType, ChapterKey[]> = {
  ANNUAL: [...chapterKeys],
  HALF_YEARLY: ['basics', 'treatment', 'monitoring', 'emissions'],
  QUARTERLY: ['basics', 'treatment', 'monitoring', 'emissions'],
  MONTHLY: ['treatment', 'monitoring', 'emissions'],
};

/** Whether a chapter is asked for in reports of this type, or something stands in it already. */
export function isAskedFor(key: ChapterKey, type: ReportType, report: ExecutionReport | null | undefined, found: readonly { field: string }[]): boolean {
  return usual[type].includes(key) || !isEmpty(getAt(report, key)) || found.some((finding) => chapterOf(finding.field) === key);
}

export function cellsOf(table: TableSpec, type: ReportType | null | undefined): Cell[] {
  return type === 'ANNUAL' ? table.cells : table.cells.filter((cell) => !cell.isAnnual);
}
