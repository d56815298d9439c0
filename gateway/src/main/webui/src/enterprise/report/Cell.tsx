import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  id: string;
  value: string | undefined;
  error: string | undefined;
  onChange: (value: string) => void;
  choices?: { value: string; label: string }[] | undefined;
  type?: string;
  width?: number;
}

/** One cell of a table that is typed into, with what is wrong with it below. */
export function Cell({ label, id, value, error, onChange, choices, type = 'text', width = 120 }: Props) {
  const { t } = useTranslation();
  const status = error ? { status: 'error' as const } : {};
  return (
    <td>
      {choices ? (
        <Select
          id={id}
          aria-label={label}
          value={value || undefined}
          placeholder={t('duty.data.choose')}
          onChange={(chosen?: string) => onChange(chosen ?? '')}
          options={choices}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          style={{ width }}
          {...status}
        />
      ) : (
        <Input
          id={id}
          aria-label={label}
          type={type}
          inputMode={type === 'number' ? 'decimal' : undefined}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
          style={{ width }}
          {...status}
        />
      )}
      {error && <div className="cell-error">{error}</div>}
    </td>
  );
}
