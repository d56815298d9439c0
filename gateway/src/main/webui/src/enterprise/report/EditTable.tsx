import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Fragment, useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportFinding } from '../../api/reports';
import { fieldId } from '../../shared/focusField';
import { useCodes } from '../../shared/hooks/useCodes';
import { ScrollX } from '../../shared/ScrollX';
import { cellsOf, type Cell, type TableSpec } from '../../shared/report/chapters';
import { LimitText } from '../../shared/report/LimitText';
import type { Allowed } from '../../shared/report/limits';
import { concerns } from '../../shared/report/placing';
import { useCellName, useRowName, useTableName } from '../../shared/report/useReportLabel';
import { EditCell } from './EditCell';
import { FieldNotes } from './FieldNotes';
import { isBlock, paste } from './grid';
import { useReportDraft, useReportStore, useReportValue } from './ReportDraftContext';
import { SourceMark } from './SourceMark';

type Row = Record<string, unknown>;

interface Props {
  spec: TableSpec;
  /** Findings by the row or list at which they are shown. */
  notes: Map<string, ReportFinding[]>;
  limitOf: (table: TableSpec, row: Row) => Allowed | undefined;
}

/** A list of the report as a table to fill: Tab and arrows between cells, a block of a spreadsheet pasted at once. */
export function EditTable({ spec, notes, limitOf }: Props) {
  const { t } = useTranslation();
  const store = useReportStore();
  const nameOf = useCellName();
  const rowName = useRowName();
  const tableName = useTableName();
  const type = useReportDraft((draft) => draft.view.reportType);
  const findings = useReportDraft((draft) => draft.findings);
  const [value, change] = useReportValue<Row[]>(spec.path);
  const rows = value ?? [];
  const [knownRows, setKnownRows] = useState(rows.length);
  const [refused, setRefused] = useState<string[]>([]);
  const cells = cellsOf(spec, type);
  const grouped = spec.groupBy;
  const shown = cells.filter((cell) => cell.name !== grouped || rows.length > knownRows);
  const columns = shown.length + (spec.limits ? 2 : 1);

  const remove = (index: number) => {
    if (index < knownRows) setKnownRows(knownRows - 1);
    change(rows.filter((_, other) => other !== index));
  };
  const onPaste = (event: ClipboardEvent, row: number, cell: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (!isBlock(text)) return;
    event.preventDefault();
    const choiceOf = (one: Cell, words: string) =>
      one.choices?.find((choice) => choice === words || t(`reports.choice.${one.name}.${choice}`) === words);
    const pasted = paste(rows, shown, { row, cell }, text, choiceOf);
    store.set(spec.path, pasted.rows);
    setRefused(pasted.refused);
  };

  return (
    <div className="dossier-list" id={fieldId(spec.path)} tabIndex={-1}>
      <FieldNotes findings={notes.get(spec.path)} />
      {refused.length > 0 && (
        <p className="field-error" role="alert">
          {t('reports.notPasted', { cells: refused.slice(0, 10).join('、') })}
        </p>
      )}
      {rows.length > 0 && (
        <ScrollX>
          <table className="plain-table edit-table report-table" data-testid={`table-${spec.path.replaceAll('/', '-')}`}>
            <thead>
              <tr>
                {shown.map((cell) => (
                  <th key={cell.name} scope="col" style={{ minWidth: cell.width }}>
                    {nameOf(cell, spec.path)} <SourceMark source={cell.source} isSmall={cell.kind === 'number'} />
                  </th>
                ))}
                {spec.limits && (
                  <th scope="col" className="right">
                    {t('reports.limit')}
                  </th>
                )}
                <th>
                  <span className="visually-hidden">{t('shared.remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => {
                const path = `${spec.path}/${String(index)}`;
                const here = notes.get(path);
                const startsGroup = grouped !== undefined && index < knownRows && row[grouped] !== rows[index - 1]?.[grouped];
                return (
                  <Fragment key={index}>
                    {startsGroup && (
                      <tr className="group-row">
                        <th colSpan={columns} scope="rowgroup">
                          {String(row[grouped] ?? '')}
                        </th>
                      </tr>
                    )}
                    <tr id={fieldId(path)}>
                      {shown.map((cell, at) => (
                        <td key={cell.name} onPaste={(event) => onPaste(event, index, at)}>
                          {cell.isHead && index < knownRows ? (
                            <HeadText cell={cell} value={row[cell.name]} />
                          ) : (
                            <EditCell
                              path={`${path}/${cell.name}`}
                              cell={cell}
                              label={`${rowName(row) ?? t('reports.row', { number: index + 1 })} ${nameOf(cell, spec.path)}`}
                              isInvalid={findings.some((finding) => finding.severity === 'BLOCK' && concerns(finding, `${path}/${cell.name}`))}
                            />
                          )}
                        </td>
                      ))}
                      {spec.limits && (
                        <td className="right">
                          <LimitText allowed={limitOf(spec, row)} row={row} />
                        </td>
                      )}
                      <td>
                        <Button
                          type="text"
                          size="small"
                          icon={<DeleteOutlined />}
                          aria-label={t('shared.removeNamed', { name: rowName(row) ?? String(index + 1) })}
                          onClick={() => remove(index)}
                        />
                      </td>
                    </tr>
                    {here && (
                      <tr className="notes-row">
                        <td colSpan={columns}>
                          <FieldNotes findings={here} />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
            </tbody>
          </table>
        </ScrollX>
      )}
      <Button icon={<PlusOutlined />} onClick={() => change([...rows, {}])} data-testid={`add-${spec.path.replaceAll('/', '-')}`}>
        {t('shared.addNamed', { name: tableName(spec.path) })}
      </Button>
    </div>
  );
}

function HeadText({ cell, value }: { cell: Cell; value: unknown }) {
  const { pollutantName } = useCodes();
  return <strong>{cell.kind === 'pollutant' ? pollutantName(value as string | undefined) : String(value ?? '—')}</strong>;
}
