import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { ControlProps } from './ControlInput';

const stored = 'YYYY-MM-DD';

/** A legal day; typed as it is written or picked. */
export function DayInput({ id, value, onChange, label, describedBy, isInvalid }: ControlProps) {
  const { t } = useTranslation();
  const written = t('shared.dayFormat');
  return (
    <DatePicker
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      style={{ width: '100%' }}
      status={isInvalid ? 'error' : ''}
      format={[written, stored, 'YYYYMMDD']}
      placeholder={written}
      value={typeof value === 'string' && value ? dayjs(value) : null}
      onChange={(day) => onChange(day ? day.format(stored) : undefined)}
    />
  );
}
