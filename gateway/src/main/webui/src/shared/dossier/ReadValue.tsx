import { CloseCircleFilled, ExclamationCircleFilled, LockOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../focusField';
import { formatNumber } from '../format';
import { useCodes } from '../hooks/useCodes';
import { useFieldName } from '../hooks/useFieldLabel';
import { useFormat } from '../hooks/useFormat';
import { ReadingContext } from './reading';
import type { FieldSpec } from './spec';

/** The words for a value of the dossier. */
export function useValueText(): (spec: FieldSpec, value: unknown) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const { pollutantName, divisionName } = useCodes();
  return (spec, value) => {
    if (value == null || value === '') return '—';
    const unit = spec.unit ? ` ${spec.unit}` : '';
    switch (spec.control) {
      case 'number':
        return `${formatNumber(value as number)}${unit}`;
      case 'yesNo':
        return t(value ? 'shared.yes' : 'shared.no');
      case 'date':
        return format.date(value as string);
      case 'choice':
        return t(`choice.${spec.group ?? spec.name}.${value as string}`, { defaultValue: value as string });
      case 'pollutant':
        return pollutantName(value as string);
      case 'pollutants':
        return (value as string[]).map(pollutantName).join('、') || '—';
      case 'division':
        return divisionName(value as string);
      case 'years': {
        const amounts = value as (number | null)[];
        const isConstant = new Set(amounts).size === 1;
        return `${isConstant ? formatNumber(amounts[0]) : amounts.map((one) => formatNumber(one)).join(' / ')}${unit}`;
      }
      case 'amounts':
        return (
          Object.entries(value as Record<string, number>)
            .map(([code, amount]) => `${pollutantName(code)} ${formatNumber(amount)}${unit}`)
            .join('；') || '—'
        );
      default:
        return Array.isArray(value) ? value.join('、') || '—' : String(value);
    }
  };
}

interface Props {
  path: string;
  spec: FieldSpec;
  value: unknown;
  within?: string;
}

/** A value with its marks; a button where a field can be picked. */
export function ReadValue({ path, spec, value, within }: Props) {
  const { t } = useTranslation();
  const { findings, picked, secrets, onPick } = use(ReadingContext);
  const format = useFormat();
  const label = useFieldName()(spec.name, within);
  const text = useValueText()(spec, value);
  const here = findings.filter((finding) => finding.field === path);
  const worst = here.some((finding) => finding.severity === 'BLOCK') ? 'block' : here.length > 0 ? 'warn' : '';
  const isPicked = picked.includes(path);
  const secret = Object.entries(secrets).find(([kept]) => path === kept || path.startsWith(`${kept}/`))?.[1];
  const classes = `read-value ${worst && `read-${worst}`} ${isPicked ? 'read-picked' : ''}`;

  const marked: ReactNode = (
    <>
      {worst === 'block' && <CloseCircleFilled aria-label={t('severity.BLOCK')} style={{ color: 'var(--block)' }} />}
      {worst === 'warn' && <ExclamationCircleFilled aria-label={t('severity.WARN')} style={{ color: 'var(--warn)' }} />}
      {secret && <LockOutlined aria-label={t('secrets.kept')} title={secret} />} {text}
    </>
  );
  const body = onPick ? (
    <button
      type="button"
      id={fieldId(path)}
      className={classes}
      aria-pressed={isPicked}
      aria-label={t('correction.pick', { field: label, value: text })}
      onClick={() => onPick(path)}
    >
      {marked}
    </button>
  ) : (
    <span id={fieldId(path)} tabIndex={-1} className={classes}>
      {marked}
    </span>
  );
  if (here.length === 0) return body;
  return <Tooltip title={here.map((finding) => format.pick(finding.messageZh, finding.messageEn)).join(' ')}>{body}</Tooltip>;
}
