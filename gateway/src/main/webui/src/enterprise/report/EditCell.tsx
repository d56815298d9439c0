import { Select } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../shared/dossier/controls/DayInput';
import { fieldId } from '../../shared/focusField';
import { useCodes } from '../../shared/hooks/useCodes';
import type { Cell } from '../../shared/report/chapters';
import { parseNumber } from './grid';
import { useReportValue } from './ReportDraftContext';

interface Props {
  path: string;
  cell: Cell;
  label: string;
  isInvalid: boolean;
  describedBy?: string;
}

/** One cell to type in. */
export function EditCell(props: Props) {
  const { path, cell, label, isInvalid, describedBy } = props;
  const { t } = useTranslation();
  const [value, change] = useReportValue<unknown>(path);
  const id = fieldId(path);
  const words = { 'aria-label': label, 'aria-invalid': isInvalid, 'aria-describedby': describedBy };
  const control = { id, value, onChange: change, label, isInvalid, ...(describedBy ? { describedBy } : {}) };

  switch (cell.kind) {
    case 'number':
      return <NumberCell {...props} value={value as number | undefined} onChange={change} />;
    case 'day':
      return <DayInput {...control} spec={{ name: cell.name, control: 'date' }} />;
    case 'pollutant':
      return <PollutantCell id={id} label={label} value={value as string | undefined} onChange={change} />;
    case 'choice':
      return (
        <select id={id} {...words} className="cell-input" value={typeof value === 'string' ? value : ''} onChange={(event) => change(event.target.value || undefined)}>
          <option value="">{t('shared.choose')}</option>
          {cell.choices?.map((choice) => (
            <option key={choice} value={choice}>
              {t(`reports.choice.${cell.name}.${choice}`)}
            </option>
          ))}
        </select>
      );
    default:
      return (
        <input
          id={id}
          {...words}
          className="cell-input"
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => change(event.target.value || undefined)}
          onKeyDown={stepBetweenRows(path)}
        />
      );
  }
}

function PollutantCell({ id, label, value, onChange }: { id: string; label: string; value: string | undefined; onChange: (value: unknown) => void }) {
  const { t } = useTranslation();
  const { pollutantChoices } = useCodes();
  return (
    <Select<string>
      id={id}
      aria-label={label}
      style={{ width: '100%' }}
      placeholder={t('shared.choose')}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={value}
      options={pollutantChoices}
      onChange={onChange}
    />
  );
}

/** Keeps what was typed until it is a number; only numbers reach the draft. */
function NumberCell({ path, label, isInvalid, describedBy, value, onChange }: Props & { value: number | undefined; onChange: (value: unknown) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const isUnreadable = typed !== undefined && Number.isNaN(parseNumber(typed));
  return (
    <input
      id={fieldId(path)}
      aria-label={label}
      aria-invalid={isInvalid || isUnreadable}
      aria-describedby={describedBy}
      className="cell-input cell-number"
      inputMode="decimal"
      autoComplete="off"
      title={isUnreadable ? t('reports.notNumber') : undefined}
      value={typed ?? (value === undefined ? '' : String(value))}
      onChange={(event) => {
        setTyped(event.target.value);
        const number = parseNumber(event.target.value);
        if (!Number.isNaN(number)) onChange(number);
      }}
      onBlur={() => {
        if (!isUnreadable) setTyped(undefined);
      }}
      onKeyDown={stepBetweenRows(path)}
    />
  );
}

/** Enter and the arrows go to the same column of the next row or the one before. */
function stepBetweenRows(path: string) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
    const [, before = '', row = '', after = ''] = /^(.*?\/)(\d+)(\/.*)$/.exec(path) ?? [];
    if (step === 0 || row === '' || event.nativeEvent.isComposing) return;
    const next = document.getElementById(fieldId(`${before}${String(Number(row) + step)}${after}`));
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next instanceof HTMLInputElement) next.select();
  };
}
