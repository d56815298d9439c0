import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filters } from '../hooks/useUrlFilters';

export interface FilterSpec {
  key: string;
  label: string;
  /** Without choices it is a search text. */
  choices?: { value: string; label: string }[];
  /** Always has a value; there is no “all”. */
  isRequired?: boolean;
}

interface Props {
  specs: FilterSpec[];
  filters: Filters;
  setFilters: (changes: Record<string, string | undefined>) => void;
}

export function FilterBar({ specs, filters, setFilters }: Props) {
  const { t } = useTranslation();
  const cleared = specs.filter((spec) => !spec.isRequired);
  const isFiltered = cleared.some((spec) => filters[spec.key]);
  return (
    <form className="filter-bar" role="search" onSubmit={(event) => event.preventDefault()}>
      {specs.map((spec) => (
        <FilterControl key={spec.key} spec={spec} value={filters[spec.key]} onChange={(value) => setFilters({ [spec.key]: value })} />
      ))}
      {isFiltered && (
        <Button type="link" onClick={() => setFilters(Object.fromEntries(cleared.map((spec) => [spec.key, undefined])))}>
          {t('list.clearFilters')}
        </Button>
      )}
    </form>
  );
}

function FilterControl({ spec, value, onChange }: { spec: FilterSpec; value?: string; onChange: (value?: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={spec.choices ? 'filter' : 'filter filter-text'}>
      <label htmlFor={id}>{spec.label}</label>
      {spec.choices ? (
        <Select
          id={id}
          data-testid={`filter-${spec.key}`}
          value={value ?? ''}
          onChange={(chosen: string) => onChange(chosen || undefined)}
          options={spec.isRequired ? spec.choices : [{ value: '', label: t('list.all') }, ...spec.choices]}
          showSearch={spec.choices.length > 8 ? { optionFilterProp: 'label' } : false}
          popupMatchSelectWidth={false}
        />
      ) : (
        <Input.Search
          key={value ?? ''}
          id={id}
          data-testid={`filter-${spec.key}`}
          allowClear
          defaultValue={value ?? ''}
          onSearch={(text) => onChange(text.trim() || undefined)}
        />
      )}
    </div>
  );
}
