import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { getAt } from '../dossier/paths';
import { useCodes } from '../hooks/useCodes';
import { useFormat } from '../hooks/useFormat';
import { chapterKeys, chapterOf, type Cell } from './chapters';

/** The words above a field or a column. */
export function useCellName(): (cell: Pick<Cell, 'name'>, table?: string) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ name }, table) => {
      const last = name.split('/').at(-1) ?? name;
      const quarter = /^quarters\/(\d)$/.exec(name);
      if (quarter) return t('reports.quarter', { number: Number(quarter[1]) + 1 });
      const own = table ? [`reports.fieldIn.${withoutRows(table).replaceAll('/', '-')}.${last}`] : [];
      return t([...own, `reports.field.${last}`], { defaultValue: last });
    },
    [t],
  );
}

/** The name of a list, whichever row it stands in. */
export function useTableName(): (path: string) => string {
  const { t } = useTranslation();
  return useCallback((path) => t(`reports.table.${withoutRows(path).replaceAll('/', '-')}`), [t]);
}

function withoutRows(path: string): string {
  return path
    .split('/')
    .filter((part) => !/^\d+$/.test(part))
    .join('/');
}

/** Names a row by what it is about, such as an outlet with a pollutant; undefined where nothing in it names it. */
export function useRowName(): (row: unknown) => string | undefined {
  const { pollutantName } = useCodes();
  const format = useFormat();
  return useCallback(
    (row) => {
      const record = (row ?? {}) as Record<string, string | undefined>;
      const place = record.point ?? record.outlet;
      if (record.pollutant) return [place, pollutantName(record.pollutant)].filter(Boolean).join(' ');
      return record.name ?? record.facility ?? record.taxItem ?? record.what ?? place ?? (record.from ? format.date(record.from) : undefined);
    },
    [pollutantName, format],
  );
}

/** Names a path of a report in words: `monitoring/3/max` → 自行监测 › DW001 化学需氧量 › 最大值. */
export function useReportLabel(report: unknown): (path: string) => string {
  const { t } = useTranslation();
  const nameOfCell = useCellName();
  const nameOfRow = useRowName();
  return useCallback(
    (path) => {
      if (!path) return t('reports.whole');
      const chapter = chapterOf(path);
      const words: string[] = chapter ? [t(`reports.chapter.${chapter}`)] : [];
      const parts = path.split('/');
      let table = '';
      for (const [index, part] of parts.entries()) {
        const here = parts.slice(0, index + 1).join('/');
        if (/^\d+$/.test(part) && parts[index - 1] !== 'quarters') {
          words.push(nameOfRow(getAt(report, here)) ?? t('reports.row', { number: Number(part) + 1 }));
          table = withoutRows(parts.slice(0, index).join('/'));
        } else if (/^\d+$/.test(part)) {
          words.push(t('reports.quarter', { number: Number(part) + 1 }));
        } else if (!(chapterKeys as readonly string[]).includes(part) && part !== 'quarters') {
          words.push(nameOfCell({ name: part }, table));
        }
      }
      return words.join(' › ');
    },
    [t, nameOfCell, nameOfRow, report],
  );
}
