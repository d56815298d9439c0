import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../hooks/useCodes';
import { useOwnCodes } from '../useOwnCodes';
import type { FieldSpec } from '../spec';
import type { ControlProps } from './ControlInput';

interface Choice {
  value: string;
  label: string;
}

function useChoices(spec: FieldSpec): Choice[] {
  const { t } = useTranslation();
  const { pollutantChoices, divisionChoices } = useCodes();
  const own = useOwnCodes();
  switch (spec.control) {
    case 'choice':
      return (spec.choices ?? []).map((value) => ({ value, label: t(`choice.${spec.group ?? spec.name}.${value}`) }));
    case 'pollutant':
    case 'pollutants':
      return pollutantChoices;
    case 'division':
      return divisionChoices;
    case 'treatmentCode':
    case 'treatmentCodes':
      return own.treatment;
    case 'outletCode':
      return own.outlets;
    case 'point':
      return [...own.outlets, { value: t('shared.boundary'), label: t('shared.boundary') }];
    default:
      return [];
  }
}

const manyControls = ['tags', 'pollutants', 'treatmentCodes'];

/** One or several out of a list; free words where the list is open. */
export function SelectInput({ id, spec, value, onChange, label, describedBy, isInvalid }: ControlProps) {
  const { t } = useTranslation();
  const choices = useChoices(spec);
  const isMany = manyControls.includes(spec.control);
  return (
    <Select<string | string[]>
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      style={{ width: '100%' }}
      status={isInvalid ? 'error' : ''}
      {...(spec.control === 'tags' ? { mode: 'tags' as const, open: false, suffixIcon: null } : isMany ? { mode: 'multiple' as const } : {})}
      tokenSeparators={['、', '，', ',']}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={spec.control === 'tags' ? t('shared.tagsHint') : t('shared.choose')}
      popupMatchSelectWidth={false}
      value={(value as string | string[] | undefined) ?? (isMany ? [] : undefined)}
      options={choices}
      onChange={(chosen: string | string[] | undefined) => onChange(chosen)}
    />
  );
}
