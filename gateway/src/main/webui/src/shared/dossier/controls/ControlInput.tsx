import { Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../spec';
import { AmountsInput } from './AmountsInput';
import { DayInput } from './DayInput';
import { SelectInput } from './SelectInput';
import { YearsInput } from './YearsInput';

export interface ControlProps {
  id: string;
  spec: FieldSpec;
  value: unknown;
  onChange: (value: unknown) => void;
  label: string;
  describedBy?: string;
  isInvalid: boolean;
}

/** The control that suits a field. */
export function ControlInput(props: ControlProps) {
  const { id, spec, value, onChange, label, describedBy, isInvalid } = props;
  const { t } = useTranslation();
  const common = {
    id,
    'aria-label': label,
    'aria-invalid': isInvalid,
    'aria-describedby': describedBy,
    'aria-required': spec.isRequired ?? false,
    status: isInvalid ? ('error' as const) : ('' as const),
  };
  const text = typeof value === 'string' ? value : '';

  switch (spec.control) {
    case 'text':
      return <Input {...common} value={text} onChange={(event) => onChange(event.target.value || undefined)} />;
    case 'longText':
      return (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={text}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      );
    case 'number':
      return (
        <InputNumber<number>
          {...common}
          style={{ width: '100%' }}
          controls={false}
          value={typeof value === 'number' ? value : null}
          suffix={spec.unit}
          onChange={(number) => onChange(number ?? undefined)}
        />
      );
    case 'yesNo':
      return (
        <Radio.Group
          id={id}
          aria-label={label}
          aria-describedby={describedBy}
          value={value ?? null}
          onChange={(event) => onChange(event.target.value as boolean)}
          options={[
            { value: true, label: t('shared.yes') },
            { value: false, label: t('shared.no') },
          ]}
        />
      );
    case 'date':
      return <DayInput {...props} />;
    case 'years':
      return <YearsInput {...props} />;
    case 'amounts':
      return <AmountsInput {...props} />;
    default:
      return <SelectInput {...props} />;
  }
}
