import { DeleteOutlined } from '@ant-design/icons';
import { Button, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../hooks/useCodes';
import type { ControlProps } from './ControlInput';

/** An amount for each pollutant chosen. */
export function AmountsInput({ id, spec, value, onChange, label, describedBy }: ControlProps) {
  const { t } = useTranslation();
  const { pollutantName, pollutantChoices } = useCodes();
  const amounts = (value ?? {}) as Record<string, number>;
  const without = (code: string) => Object.fromEntries(Object.entries(amounts).filter(([key]) => key !== code));
  return (
    <div id={id} role="group" aria-label={label} aria-describedby={describedBy} className="amounts-input">
      {Object.entries(amounts).map(([code, amount]) => (
        <span key={code} className="amount-chip">
          <span>{pollutantName(code)}</span>
          <InputNumber<number>
            controls={false}
            min={0}
            aria-label={`${label} ${pollutantName(code)}`}
            value={amount}
            suffix={spec.unit}
            onChange={(next) => onChange({ ...amounts, [code]: next ?? 0 })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('shared.removeNamed', { name: pollutantName(code) })}
            onClick={() => onChange(without(code))}
          />
        </span>
      ))}
      <Select<string>
        aria-label={t('shared.addPollutant')}
        placeholder={t('shared.addPollutant')}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        style={{ minWidth: 150 }}
        value={null}
        options={pollutantChoices.filter((choice) => !(choice.value in amounts))}
        onChange={(code) => onChange({ ...amounts, [code]: 0 })}
      />
    </div>
  );
}
