import { useQuery } from '@tanstack/react-query';
import { Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanContent } from '../../api/plans';
import { entriesQuery } from '../../api/registers';
import { FormField } from '../../shared/draw/FormProblem';
import { gradeNames, sharesAmong } from './planRules';
import { SharesField } from './SharesField';

interface Props {
  content: PlanContent;
  change: (part: Partial<PlanContent>) => void;
  error: unknown;
}

const wholes = ['cap', 'seats', 'pairs', 'sameItemMonths'] as const;
const days = ['daysPerVisit', 'availableDays'] as const;

/** Everything of a plan but its strata. */
export function PlanFields({ content, change, error }: Props) {
  const { t } = useTranslation();
  const items = useQuery(entriesQuery('items', { active: 'true', size: '100' })).data?.items ?? [];
  const field = { error };
  return (
    <div className="field-grid">
      <FormField path="title" label={t('plans.title')} isRequired isWide {...field}>
        {(id) => <Input id={id} maxLength={200} value={content.title} onChange={(event) => change({ title: event.target.value })} />}
      </FormField>
      <FormField path="type" label={t('plans.type')} {...field}>
        {(id) => (
          <Select
            id={id}
            value={content.type}
            onChange={(type) => change({ type })}
            options={(['ROUTINE', 'CAMPAIGN'] as const).map((value) => ({ value, label: t(`plans.types.${value}`) }))}
          />
        )}
      </FormField>
      <FormField path="departments" label={t('plans.departments')} hint={t('plans.departmentsHint')} isRequired isWide {...field}>
        {(id) => <Select id={id} mode="tags" open={false} suffixIcon={null} value={content.departments} onChange={(departments: string[]) => change({ departments, shares: sharesAmong(content.shares, departments) })} />}
      </FormField>
      <SharesField content={content} change={change} error={error} />
      {[...wholes, ...days].map((name) => (
        <FormField key={name} path={name} label={t(`plans.${name}`)} hint={t(`plans.hint.${name}`)} isRequired {...field}>
          {(id) => (
            <InputNumber<number>
              id={id}
              min={0}
              precision={name === 'daysPerVisit' || name === 'availableDays' ? 1 : 0}
              value={content[name]}
              onChange={(value) => change({ [name]: value ?? 0 })}
              style={{ width: '100%' }}
            />
          )}
        </FormField>
      ))}
      <FormField path="items" label={t('plans.items')} hint={t('plans.itemsHint')} isWide {...field}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            value={content.items}
            onChange={(chosen) => change({ items: chosen })}
            options={items.map(({ no, content: item }) => ({ value: no, label: `${String(item.name)} ${no}` }))}
            optionFilterProp="label"
          />
        )}
      </FormField>
      <fieldset className="plain-fieldset field-wide">
        <legend className="field-label">{t('plans.grades')}</legend>
        <div className="row" id="field-grades">
          {gradeNames.map((grade) => (
            <label key={grade} className="amount-chip">
              {grade === '-' ? t('plans.noGrade') : grade}
              <InputNumber<number>
                min={1}
                max={12}
                precision={0}
                value={content.grades[grade] ?? null}
                onChange={(value) => change({ grades: { ...content.grades, [grade]: value ?? 1 } })}
                style={{ width: 70 }}
              />
            </label>
          ))}
        </div>
        <span className="field-hint">{t('plans.hint.grades')}</span>
      </fieldset>
      <fieldset className="plain-fieldset field-wide">
        <legend className="field-label">{t('plans.months')}</legend>
        <div className="row" id="field-months">
          {content.months.map((share, index) => (
            <label key={index} className="amount-chip">
              {t('plans.monthOf', { number: index + 1 })}
              <InputNumber<number>
                min={0}
                max={100}
                precision={0}
                value={share}
                onChange={(value) => change({ months: content.months.map((other, at) => (at === index ? (value ?? 0) : other)) })}
                style={{ width: 70 }}
              />
            </label>
          ))}
        </div>
        <span className="field-hint">{t('plans.hint.months')}</span>
      </fieldset>
    </div>
  );
}
