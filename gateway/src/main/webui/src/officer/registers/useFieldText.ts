import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryContent } from '../../api/registers';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import type { RegisterField } from './fields';

/** What a field of an entry says, in words. */
export function useFieldText(): (field: RegisterField, content: EntryContent) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  return useCallback(
    (field, content) => {
      const value = content[field.name];
      if (value === null || value === undefined || value === '') return '—';
      if (Array.isArray(value)) return value.length > 0 ? value.join('、') : '—';
      if (field.kind === 'flag') return t(value ? 'shared.yes' : 'shared.no');
      if (field.kind === 'date') return format.date(String(value));
      if (field.kind === 'division') return divisionName(String(value));
      return field.words ? t(`${field.words}.${String(value)}`) : String(value);
    },
    [t, format, divisionName],
  );
}
