import { createContext, use, useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Names one field: its own words inside its list where they differ, otherwise its general ones. */
export function useFieldName(): (name: string, within?: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (name, within) => t([...(within ? [`fieldIn.${within}.${name}`] : []), `field.${name}`, `attachment.kinds.${name}`], { defaultValue: name }),
    [t],
  );
}

/** Where a page's paths are not those of a dossier, it says here how they are called. */
export const FieldLabelContext = createContext<((path: string) => string) | undefined>(undefined);

/** Names a dossier path in words: `outlets/0/limits/1/concentration` → 排放口 1 › 许可限值 2 › 浓度. */
export function useFieldLabel(): (path: string) => string {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const own = use(FieldLabelContext);
  const ofDossier = useCallback(
    (path: string) => {
      if (!path) return t('field.whole');
      const words: string[] = [];
      let within: string | undefined;
      for (const part of path.split('/')) {
        if (/^\d+$/.test(part)) {
          const last = words.pop() ?? '';
          words.push(`${last} ${String(Number(part) + 1)}`);
        } else {
          words.push(nameOf(part, within));
          within = part;
        }
      }
      return words.join(' › ');
    },
    [t, nameOf],
  );
  return own ?? ofDossier;
}
