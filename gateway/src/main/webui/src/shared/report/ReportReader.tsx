import { Tooltip } from 'antd';
import { createContext, use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExecutionReport, ReportFinding } from '../../api/reports';
import { getAt, isEmpty } from '../dossier/paths';
import { fieldId } from '../focusField';
import { heaviestFirst } from '../FindingCard';
import { formatNumber } from '../format';
import { useCodes } from '../hooks/useCodes';
import { FieldLabelContext } from '../hooks/useFieldLabel';
import { useFormat } from '../hooks/useFormat';
import { Panel } from '../Panel';
import { ScrollX } from '../ScrollX';
import { cellsOf, chapterKeys, chapters, reagents, treatmentCells, type Cell, type ChapterSpec, type TableSpec } from './chapters';
import { LimitText } from './LimitText';
import { concerns } from './placing';
import './report.css';
import { useCellName, useReportLabel } from './useReportLabel';
import { usePermitLimits } from './usePermitLimits';

interface Reading {
  report: ExecutionReport;
  findings: ReportFinding[];
  /** Paths that are not shown because the unit keeps them secret. */
  withheld: string[];
  picked: string[];
  onPick?: (path: string) => void;
}

const ReadingContext = createContext<Reading>({ report: {}, findings: [], withheld: [], picked: [] });

interface Props extends Partial<Omit<Reading, 'report'>> {
  report: ExecutionReport;
  permitNo: string;
}

/** A report to read, chapter by chapter, with the permit's limits beside its figures and what was found marked at its place. */
export function ReportReader({ report, permitNo, findings, withheld, picked, onPick }: Props) {
  const labelOf = useReportLabel(report);
  const reading = useMemo<Reading>(
    () => ({ report, findings: findings ?? [], withheld: withheld ?? [], picked: picked ?? [], ...(onPick ? { onPick } : {}) }),
    [report, findings, withheld, picked, onPick],
  );
  return (
    <FieldLabelContext value={labelOf}>
      <ReadingContext value={reading}>
        {chapters.map((chapter) => (
          <ReadChapter key={chapter.key} chapter={chapter} permitNo={permitNo} />
        ))}
      </ReadingContext>
    </FieldLabelContext>
  );
}

function ReadChapter({ chapter, permitNo }: { chapter: ChapterSpec; permitNo: string }) {
  const { t } = useTranslation();
  const { report, findings, withheld } = use(ReadingContext);
  const tables = chapter.tables.filter((table) => !isEmpty(getAt(report, table.path)) || withheld.includes(table.path));
  const fields = chapter.fields.filter((field) => !isEmpty(getAt(report, field.name)) || withheld.includes(field.name));
  const isBlank = tables.length === 0 && fields.length === 0 && (chapter.key !== 'treatment' || isEmpty(report.treatment));
  if (isBlank && report.type !== 'ANNUAL' && !findings.some((finding) => concerns(finding, chapter.key))) return null;
  const number = chapterKeys.indexOf(chapter.key) + 1;
  const hasHeads = chapter.tables.length > 1 || chapter.fields.length > 0;
  return (
    <Panel title={`${String(number)}. ${t(`reports.chapter.${chapter.key}`)}`} testId={`read-${chapter.key}`}>
      <div id={fieldId(chapter.key)} tabIndex={-1}>
        {isBlank && <p className="muted">{t('reports.blank')}</p>}
        <ReadFields cells={fields} />
        {chapter.key === 'treatment' && <ReadTreatment permitNo={permitNo} />}
        {tables.map((table) => (
          <section key={table.path}>
            {hasHeads && <h3>{t(`reports.table.${table.path.replaceAll('/', '-')}`)}</h3>}
            <ReadTable table={table} permitNo={permitNo} />
          </section>
        ))}
      </div>
    </Panel>
  );
}

function ReadFields({ cells, within }: { cells: Cell[]; within?: string }) {
  const { report } = use(ReadingContext);
  const nameOf = useCellName();
  const pathOf = (cell: Cell) => (within ? `${within}/${cell.name}` : cell.name);
  const short = cells.filter((cell) => cell.kind !== 'long');
  return (
    <>
      {short.length > 0 && (
        <dl className="facts">
          {short.map((cell) => (
            <div key={cell.name}>
              <dt>{nameOf(cell)}</dt>
              <dd>
                <ReadCell cell={cell} path={pathOf(cell)} value={getAt(report, pathOf(cell))} />
                {cell.unit && ` ${cell.unit}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {cells
        .filter((cell) => cell.kind === 'long' && !isEmpty(getAt(report, pathOf(cell))))
        .map((cell) => (
          <div key={cell.name} className="report-text">
            {cell.name.includes('/') || within ? <div className="small muted">{nameOf(cell)}</div> : null}
            <ReadCell cell={cell} path={pathOf(cell)} value={getAt(report, pathOf(cell))} />
          </div>
        ))}
    </>
  );
}

function ReadTreatment({ permitNo }: { permitNo: string }) {
  const { t } = useTranslation();
  const { report } = use(ReadingContext);
  const { pollutantName } = useCodes();
  return (report.treatment ?? []).map((run, index) => {
    const path = `treatment/${String(index)}`;
    const removals = Object.entries(run.removalPercent ?? {});
    return (
      <div key={index} className="row-card" id={fieldId(path)} tabIndex={-1}>
        <ReadFields cells={treatmentCells} within={path} />
        {!isEmpty(run.reagents) && <ReadTable table={reagents(path)} permitNo={permitNo} />}
        {removals.length > 0 && (
          <p className="small number">
            {t('reports.field.removalPercent')}
            {t('shared.colon')}
            {removals.map(([code, percent]) => `${pollutantName(code)} ${formatNumber(percent)}%`).join(t('reports.and'))}
          </p>
        )}
      </div>
    );
  });
}

function ReadTable({ table, permitNo }: { table: TableSpec; permitNo: string }) {
  const { t } = useTranslation();
  const { report, withheld } = use(ReadingContext);
  const nameOf = useCellName();
  const limitOf = usePermitLimits(permitNo);
  if (withheld.includes(table.path)) return <p className="muted">{t('reports.withheld')}</p>;
  const rows = (getAt(report, table.path) ?? []) as Record<string, unknown>[];
  const cells = cellsOf(table, report.type).filter((cell) => cell.isHead || rows.some((row) => !isEmpty(getAt(row, cell.name))));
  return (
    <div id={fieldId(table.path)} tabIndex={-1}>
      <ScrollX>
        <table className="plain-table report-read">
          <thead>
            <tr>
              {cells.map((cell) => (
                <th key={cell.name} scope="col" className={cell.kind === 'number' ? 'right' : undefined}>
                  {nameOf(cell, table.path)}
                </th>
              ))}
              {table.limits && (
                <th scope="col" className="right">
                  {t('reports.limit')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => {
              const path = `${table.path}/${String(index)}`;
              return (
                <tr key={index} id={fieldId(path)} tabIndex={-1}>
                  {cells.map((cell) => (
                    <MarkedCell key={cell.name} cell={cell} path={`${path}/${cell.name}`} value={getAt(row, cell.name)} />
                  ))}
                  {table.limits && (
                    <td className="right">
                      <LimitText allowed={limitOf(table, row)} row={row} />
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollX>
    </div>
  );
}

function MarkedCell({ cell, path, value }: { cell: Cell; path: string; value: unknown }) {
  const { findings } = use(ReadingContext);
  const worst = heaviestFirst(findings.filter((finding) => concerns(finding, path)))[0];
  const classes = [cell.kind === 'number' ? 'right number' : '', worst ? `marked-${worst.severity}` : ''].join(' ').trim();
  return (
    <td className={classes || undefined}>
      <ReadCell cell={cell} path={path} value={value} />
    </td>
  );
}

/** The words for a value; a button where it can be picked for what is to be put right. */
function ReadCell({ cell, path, value }: { cell: Cell; path: string; value: unknown }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { findings, withheld, picked, onPick } = use(ReadingContext);
  const text = useCellText()(cell, value);
  const here = findings.filter((finding) => concerns(finding, path));
  if (withheld.some((kept) => path === kept)) return <span className="muted">{t('reports.withheld')}</span>;
  const isPicked = picked.includes(path);
  const body = onPick ? (
    <button type="button" id={fieldId(path)} className={`read-value ${isPicked ? 'read-picked' : ''}`} aria-pressed={isPicked} onClick={() => onPick(path)}>
      {text}
    </button>
  ) : (
    <span id={fieldId(path)} tabIndex={-1} className="read-value">
      {text}
    </span>
  );
  return here.length === 0 ? body : <Tooltip title={here.map((finding) => format.pick(finding.messageZh, finding.messageEn)).join(' ')}>{body}</Tooltip>;
}

function useCellText(): (cell: Cell, value: unknown) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const { pollutantName } = useCodes();
  return (cell, value) => {
    if (value == null || value === '') return '—';
    if (cell.kind === 'number') return formatNumber(value as number);
    if (cell.kind === 'day') return format.date(value as string);
    if (cell.kind === 'pollutant') return pollutantName(value as string);
    if (cell.kind === 'choice') return t(`reports.choice.${cell.name}.${value as string}`, { defaultValue: value as string });
    return String(value as string);
  };
}
