import { Button, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ControlProps } from './ControlInput';

const years = [0, 1, 2, 3, 4];

/** One amount for each of the permit's five years; the first can be carried over to the rest. */
export function YearsInput({ id, spec, value, onChange, label, describedBy }: ControlProps) {
  const { t } = useTranslation();
  const amounts = Array.isArray(value) ? (value as (number | null)[]) : [];
  const change = (index: number, amount: number | null) => {
    const next = years.map((year) => (year === index ? amount : (amounts[year] ?? null)));
    onChange(next.every((one) => one === null) ? undefined : next);
  };
  return (
    <div id={id} role="group" aria-label={label} aria-describedby={describedBy} className="years-input">
      {years.map((year) => (
        <InputNumber<number>
          key={year}
          controls={false}
          aria-label={`${label} ${t('permit.year', { year: year + 1 })}`}
          prefix={<span className="muted small">{t('permit.year', { year: year + 1 })}</span>}
          value={amounts[year] ?? null}
          min={0}
          onChange={(amount) => change(year, amount)}
        />
      ))}
      <span className="muted">{spec.unit}</span>
      <Button
        size="small"
        type="link"
        disabled={amounts[0] == null}
        onClick={() => onChange(years.map(() => amounts[0] ?? null))}
      >
        {t('shared.sameEveryYear')}
      </Button>
    </div>
  );
}
