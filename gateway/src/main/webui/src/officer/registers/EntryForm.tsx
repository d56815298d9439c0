import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeEntry, enterEntry, type Entry, type EntryContent, type RegisterName } from '../../api/registers';
import { FormField, FormProblem } from '../../shared/draw/FormProblem';
import { useCodes } from '../../shared/hooks/useCodes';
import { Panel } from '../../shared/Panel';
import { emptyContent, numberField, registerFields, type RegisterField } from './fields';

interface Props {
  register: RegisterName;
  /** The entry to change; without it a new one is entered. */
  entry?: Entry;
  etag?: string | undefined;
}

/** The form of one entry. What was typed stays when it is refused. */
export function EntryForm({ register, entry, etag }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [no, setNo] = useState(entry?.no ?? '');
  const [content, setContent] = useState<EntryContent>(entry?.content ?? emptyContent(register));
  // What was on the page when typing began: another person's change since then is refused, not overwritten.
  const [seen, setSeen] = useState(etag);
  const saving = useMutation({
    mutationFn: () => (entry ? changeEntry(register, entry.no, seen, content) : enterEntry(register, no.trim(), content)),
    onSuccess: async (saved) => {
      setSeen(saved.etag);
      await client.invalidateQueries({ queryKey: ['registers'] });
      if (!entry) await navigate(`/officer/registers/${register}/${encodeURIComponent(saved.no)}`);
    },
  });
  const number = t(`registers.field.${numberField[register]}`);
  const labelOf = (field: string) => (field === 'no' || field === numberField[register] ? number : t(`registers.field.${field}`, { defaultValue: field }));
  return (
    <Panel title={entry ? t('registers.entry', { no: entry.no }) : number} testId="entry-form">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <div className="field-grid">
          {!entry && (
            <FormField path={numberField[register]} label={number} error={saving.error} hint={t('registers.noHint')} isRequired>
              {(id) => <Input id={id} maxLength={40} value={no} onChange={(event) => setNo(event.target.value)} />}
            </FormField>
          )}
          {registerFields[register].map((field) => (
            <FormField
              key={field.name}
              path={field.name}
              label={t(`registers.field.${field.name}`)}
              error={saving.error}
              isRequired={field.isRequired ?? false}
              isWide={field.isWide ?? false}
            >
              {(id) => <Control id={id} field={field} value={content[field.name]} onChange={(value) => setContent((before) => ({ ...before, [field.name]: value }))} />}
            </FormField>
          ))}
        </div>
        {saving.error && <FormProblem error={saving.error} labelOf={labelOf} />}
        <div className="row">
          <Button type="primary" htmlType="submit" loading={saving.isPending} data-testid="save-entry">
            {t('registers.save')}
          </Button>
          {saving.isSuccess && <span role="status">{t('registers.saved')}</span>}
        </div>
      </form>
    </Panel>
  );
}

interface ControlProps {
  id: string;
  field: RegisterField;
  value: EntryContent[string];
  onChange: (value: EntryContent[string]) => void;
}

function Control({ id, field, value, onChange }: ControlProps) {
  const { t } = useTranslation();
  const { divisionChoices } = useCodes();
  switch (field.kind) {
    case 'flag':
      return (
        <Checkbox id={id} checked={value === true} onChange={(event) => onChange(event.target.checked)}>
          {t('shared.yes')}
        </Checkbox>
      );
    case 'date':
      return (
        <DatePicker
          id={id}
          format={t('shared.dayFormat')}
          value={typeof value === 'string' ? dayjs(value) : null}
          onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : null)}
        />
      );
    case 'number':
    case 'whole':
      return (
        <InputNumber<number>
          id={id}
          value={typeof value === 'number' ? value : null}
          onChange={(number) => onChange(number)}
          precision={field.kind === 'whole' ? 0 : 6}
          style={{ width: '100%' }}
        />
      );
    case 'words':
      return <Select id={id} mode="tags" open={false} suffixIcon={null} placeholder={t('shared.tagsHint')} value={Array.isArray(value) ? value : []} onChange={(words: string[]) => onChange(words)} />;
    case 'division':
    case 'choice':
      return (
        <Select<string>
          id={id}
          allowClear={!field.isRequired}
          showSearch={field.kind === 'division' ? { optionFilterProp: 'label' } : false}
          value={typeof value === 'string' ? value : null}
          onChange={(chosen) => onChange(chosen ?? null)}
          options={
            field.kind === 'division'
              ? divisionChoices
              : (field.choices ?? []).map((choice) => ({ value: choice, label: field.words ? t(`${field.words}.${choice}`) : choice }))
          }
        />
      );
    case 'text':
      return <Input id={id} value={typeof value === 'string' ? value : ''} onChange={(event) => onChange(event.target.value || null)} />;
  }
}
