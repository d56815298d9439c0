import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { objectClasses, type StratumRow } from '../../api/plans';
import { FormField } from '../../shared/draw/FormProblem';
import { useCodes } from '../../shared/hooks/useCodes';

interface Props {
  strata: StratumRow[];
  onChange: (strata: StratumRow[]) => void;
  error: unknown;
}

const choices = { objectClass: objectClasses, level: ['MUNICIPAL', 'COUNTY'], counted: ['OBJECTS', 'INSPECTORS'], period: ['QUARTER', 'YEAR'] } as const;
type Choice = keyof typeof choices;
const numbers = ['numerator', 'denominator'] as const;

/** The strata of a plan, each a card: which objects, and how many of them. */
export function StrataFields({ strata, onChange, error }: Props) {
  const { t } = useTranslation();
  const { divisionChoices } = useCodes();
  const change = (at: number, part: Partial<StratumRow>) => onChange(strata.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const add = () => {
    const last = strata[strata.length - 1];
    if (last) onChange([...strata, { ...last, id: '' }]);
  };
  const words: Record<Choice, (value: string) => string> = {
    objectClass: (value) => t(`plans.class.${value}`),
    level: (value) => t(`plans.level.${value}`),
    counted: (value) => t(`plans.countedBy.${value}`),
    period: (value) => t(`plans.each.${value}`),
  };
  return (
    <>
      {strata.map((row, at) => {
        const path = (name: string) => `strata/${String(at)}/${name}`;
        return (
          <div key={at} className="row-card">
            <div className="row-card-head">
              <strong>{row.id || t('plans.newStratum')}</strong>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                disabled={strata.length === 1}
                aria-label={t('shared.removeNamed', { name: row.id })}
                onClick={() => onChange(strata.filter((_, index) => index !== at))}
              />
            </div>
            <div className="field-grid">
              <FormField path={path('id')} label={t('plans.row.id')} error={error} isRequired>
                {(id) => <Input id={id} maxLength={40} value={row.id} onChange={(event) => change(at, { id: event.target.value.toUpperCase() })} />}
              </FormField>
              <FormField path={path('division')} label={t('plans.row.division')} error={error} isRequired>
                {(id) => (
                  <Select
                    id={id}
                    showSearch={{ optionFilterProp: 'label' }}
                    value={row.division}
                    onChange={(division: string) => change(at, { division })}
                    options={divisionChoices}
                  />
                )}
              </FormField>
              {(Object.keys(choices) as Choice[]).map((name) => (
                <FormField key={name} path={path(name)} label={t(`plans.row.${name}`)} error={error}>
                  {(id) => (
                    <Select<string>
                      id={id}
                      value={row[name]}
                      onChange={(value) => change(at, { [name]: value })}
                      options={choices[name].map((value) => ({ value, label: words[name](value) }))}
                    />
                  )}
                </FormField>
              ))}
              {numbers.map((name) => (
                <FormField key={name} path={path(name)} label={t(`plans.row.${name}`)} error={error} hint={t(`plans.hint.${name}`)}>
                  {(id) => (
                    <InputNumber<number>
                      id={id}
                      min={1}
                      precision={0}
                      value={row[name]}
                      onChange={(value) => change(at, { [name]: value ?? 1 })}
                      style={{ width: '100%' }}
                    />
                  )}
                </FormField>
              ))}
              <FormField path={path('source')} label={t('plans.row.source')} error={error}>
                {(id) => <Input id={id} value={row.source ?? ''} onChange={(event) => change(at, { source: event.target.value || null })} />}
              </FormField>
            </div>
          </div>
        );
      })}
      <Button icon={<PlusOutlined />} onClick={add} style={{ marginTop: 10 }}>
        {t('plans.addStratum')}
      </Button>
    </>
  );
}
