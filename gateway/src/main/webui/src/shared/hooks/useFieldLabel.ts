import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Names a dossier path in words: `outlets/0/limits/1/concentration` → 排放口 1 › 许可限值 2 › 浓度. */
export function useFieldLabel(): (path: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (path) => {
      if (!path) return t('field.whole');
      const words: string[] = [];
      for (const part of path.split('/')) {
        if (/^\d+$/.test(part)) {
          const last = words.pop() ?? '';
          words.push(`${last} ${String(Number(part) + 1)}`);
        } else {
          words.push(t([`field.${part}`, `pollutant.${part}`], { defaultValue: part }));
        }
      }
      return words.join(' › ');
    },
    [t],
  );
}
