import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DrawRow } from '../../api/draw';
import { useCodes } from '../hooks/useCodes';
import { useFormat } from '../hooks/useFormat';
import type { ListColumn } from '../list/columns';
import { BatchStatusTag } from './DrawTags';

/** Columns of a list of draws, whose titles lead to `home`. */
export function useDrawColumns<T extends DrawRow>(home: string): ListColumn<T>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  return useMemo<ListColumn<T>[]>(
    () => [
      {
        key: 'title',
        title: t('draws.title'),
        isFixed: true,
        text: (row) => row.title,
        render: (row) => <Link to={`${home}/${row.batchNo}`}>{row.title}</Link>,
      },
      { key: 'status', title: t('draws.stage'), text: (row) => t(`draws.status.${row.status}`), render: (row) => <BatchStatusTag status={row.status} /> },
      { key: 'division', title: t('draws.area'), text: (row) => divisionName(row.division) },
      { key: 'visits', title: t('draws.visits'), text: (row) => `${format.date(row.visitsFrom)} – ${format.date(row.visitsTo)}` },
      { key: 'quota', title: t('draws.quota'), text: (row) => t('draws.quotaOf', { quota: row.quota, objects: row.objectsSize }) },
      { key: 'committedAt', title: t('draws.committedAt'), text: (row) => format.date(row.committedAt) },
      { key: 'revealedAt', title: t('draws.revealedAt'), text: (row) => format.date(row.revealedAt) },
      { key: 'batchNo', title: t('draws.batchNo'), text: (row) => row.batchNo },
      { key: 'departments', title: t('draws.departments'), text: (row) => row.departments.join('、'), isOptional: true },
    ],
    [t, format, divisionName, home],
  );
}
