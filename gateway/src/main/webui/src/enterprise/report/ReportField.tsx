import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportFinding } from '../../api/reports';
import { fieldId } from '../../shared/focusField';
import type { Cell } from '../../shared/report/chapters';
import { concerns } from '../../shared/report/placing';
import { useCellName } from '../../shared/report/useReportLabel';
import { EditCell } from './EditCell';
import { FieldNotes } from './FieldNotes';
import { useReportDraft, useReportValue } from './ReportDraftContext';
import { SourceMark } from './SourceMark';

interface Props {
  /** A field of the report by its path, or of a row by the row's path before the cell's name. */
  cell: Cell;
  within?: string;
  notes?: ReportFinding[] | undefined;
}

/** One field with its label, where its figure comes from, and beside it what the checks say. */
export function ReportField({ cell, within, notes }: Props) {
  const { t } = useTranslation();
  const nameOf = useCellName();
  const path = within ? `${within}/${cell.name}` : cell.name;
  const isInvalid = useReportDraft((draft) => draft.findings.some((finding) => finding.severity === 'BLOCK' && concerns(finding, path)));
  const label = cell.kind === 'long' && !cell.name.includes('/') && !within ? t('reports.text') : nameOf(cell);
  return (
    <div className={`field${cell.kind === 'long' || notes ? ' field-wide' : ''}${isInvalid ? ' field-invalid' : ''}`}>
      <label htmlFor={fieldId(path)}>
        {label}
        {cell.unit && <span className="muted">（{cell.unit}）</span>} <SourceMark source={cell.source} />
      </label>
      {cell.kind === 'long' ? <LongText path={path} label={label} isInvalid={isInvalid} /> : <EditCell path={path} cell={cell} label={label} isInvalid={isInvalid} />}
      <FieldNotes findings={notes} />
    </div>
  );
}

function LongText({ path, label, isInvalid }: { path: string; label: string; isInvalid: boolean }) {
  const [value, change] = useReportValue<string>(path);
  return (
    <Input.TextArea
      id={fieldId(path)}
      aria-label={label}
      aria-invalid={isInvalid}
      status={isInvalid ? 'error' : ''}
      autoSize={{ minRows: 3, maxRows: 16 }}
      value={value ?? ''}
      onChange={(event) => change(event.target.value || undefined)}
    />
  );
}
