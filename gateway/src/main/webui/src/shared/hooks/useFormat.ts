import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant, formatMoney } from '../format';

/** The formats of {@link ../format} in the language of the page. */
export function useFormat() {
  const { i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(
    () => ({
      date: (value: string | null | undefined) => formatDate(value, language),
      instant: (value: string | null | undefined) => formatInstant(value, language),
      money: (yuan: number | null | undefined) => formatMoney(yuan, language),
      /** Picks the text of a pair by language. */
      pick: (zh: string | null | undefined, en: string | null | undefined) =>
        (language === 'en' ? (en ?? zh) : (zh ?? en)) ?? '',
    }),
    [language],
  );
}
