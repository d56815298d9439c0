import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '../../api/enforcement';
import { FieldLabelContext } from '../hooks/useFieldLabel';
import { LegalBasis } from '../LegalBasis';
import { Panel } from '../Panel';
import { ProblemView } from '../ProblemView';

/** One thing that an act asks for. */
export interface ActField {
  name: string;
  kind: 'text' | 'area' | 'date' | 'money' | 'number' | 'select' | 'many' | 'check' | 'lines';
  label: string;
  choices?: { value: string; label: string }[];
  initial?: unknown;
  isOptional?: boolean;
}

interface Props {
  /** Address of the act below the service, which also names the draft kept on this device. */
  path: string;
  title: string;
  hint?: string;
  basis?: string;
  fields: ActField[];
  submit: string;
  /** Puts what was entered into the form that the act takes. */
  toBody?: (values: Record<string, unknown>) => unknown;
  isPlain?: boolean;
  onDone?: (answer: unknown) => void;
}

/** A form for one act: what was typed stays on this device until the act is done, whatever happens in between. */
export function ActForm({ path, title, hint, basis, fields, submit, toBody, isPlain = false, onDone }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [values, setValues] = useState<Record<string, unknown>>(() => ({ ...initialOf(fields), ...draftOf(path) }));
  const doing = useMutation({
    mutationFn: () => act(path, toBody ? toBody(values) : bodyOf(fields, values)),
    onSuccess: (answer) => {
      sessionStorage.removeItem(keyOf(path));
      void client.invalidateQueries({ queryKey: ['enforcement'] });
      onDone?.(answer);
    },
  });
  const change = (name: string, value: unknown) => {
    const next = { ...values, [name]: value };
    setValues(next);
    sessionStorage.setItem(keyOf(path), JSON.stringify(next));
  };
  const isComplete = fields.every((field) => field.isOptional || field.kind === 'check' || hasValue(values[field.name]));
  const labelOf = (place: string) => fields.find((field) => field.name === place)?.label ?? t('field.whole');
  return (
    <Panel title={title} aside={basis && <LegalBasis basis={basis} />} testId={`act-${path.split('/').slice(2).join('-')}`}>
      {hint && <p className="muted">{hint}</p>}
      <div className="stack">
        {fields.map((field) => (
          <ActControl key={field.name} field={field} value={values[field.name]} onChange={(value) => change(field.name, value)} />
        ))}
        {doing.error && (
          <FieldLabelContext value={labelOf}>
            <ProblemView error={doing.error} kept={t('enforcement.kept')} />
          </FieldLabelContext>
        )}
        <div>
          <Button type={isPlain ? 'default' : 'primary'} disabled={!isComplete} loading={doing.isPending} onClick={() => doing.mutate()}>
            {submit}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function ActControl({ field, value, onChange }: { field: ActField; value: unknown; onChange: (value: unknown) => void }) {
  const id = `field-${field.name}`;
  if (field.kind === 'check') {
    return (
      <Checkbox id={id} checked={value === true} onChange={(event) => onChange(event.target.checked)}>
        {field.label}
      </Checkbox>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{field.label}</label>
      <Entry field={field} id={id} value={value} onChange={onChange} />
    </div>
  );
}

function Entry({ field, id, value, onChange }: { field: ActField; id: string; value: unknown; onChange: (value: unknown) => void }) {
  const { t } = useTranslation();
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'area':
    case 'lines':
      return <Input.TextArea id={id} autoSize={{ minRows: 2, maxRows: 12 }} value={text} onChange={(event) => onChange(event.target.value)} />;
    case 'date':
      return <Input id={id} type="date" value={text} onChange={(event) => onChange(event.target.value)} />;
    case 'money':
    case 'number':
      return (
        <InputNumber<number>
          id={id}
          min={0}
          precision={field.kind === 'money' ? 2 : 0}
          style={{ width: '100%' }}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
          {...(field.kind === 'money' ? { suffix: t('enforcement.yuan') } : {})}
        />
      );
    case 'select':
      return <Select id={id} value={text || null} onChange={onChange} options={field.choices ?? []} popupMatchSelectWidth={false} />;
    case 'many':
      return <Select id={id} mode="multiple" value={Array.isArray(value) ? (value as string[]) : []} onChange={onChange} options={field.choices ?? []} />;
    default:
      return <Input id={id} value={text} onChange={(event) => onChange(event.target.value)} />;
  }
}

function initialOf(fields: ActField[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, field.initial ?? (field.kind === 'check' ? false : undefined)]));
}

function bodyOf(fields: ActField[], values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(fields.filter((field) => hasValue(values[field.name])).map((field) => [field.name, valueOf(field, values[field.name])]));
}

/** People are entered one a line. */
function valueOf(field: ActField, value: unknown): unknown {
  return field.kind === 'lines' && typeof value === 'string' ? linesOf(value) : value;
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(typeof value === 'string' && value.trim() === '');
}

/** Puts what is known into the draft of a form, before the form is shown (again). */
export function prefill(path: string, values: Record<string, unknown>): void {
  sessionStorage.setItem(keyOf(path), JSON.stringify({ ...draftOf(path), ...values }));
}

const keyOf = (path: string) => `act:${path}`;

function draftOf(path: string): Record<string, unknown> {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(path)) ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}
