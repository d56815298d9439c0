import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PermitSummary } from '../../api/types';
import { CodeText } from '../CodeText';
import { useCodes } from '../hooks/useCodes';
import { useFormat } from '../hooks/useFormat';
import type { ListColumn } from '../list/columns';
import { ClassTag, PermitStatusTag } from '../Tags';

/** Columns of a list of permits; the face decides where a permit opens. */
export function usePermitColumns(linkBase: string): ListColumn<PermitSummary>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  return useMemo<ListColumn<PermitSummary>[]>(
    () => [
      {
        key: 'unitName',
        title: t('field.unitName'),
        isFixed: true,
        text: (row) => row.unitName,
        render: (row) => <Link to={`${linkBase}/${row.permitNo}`}>{row.unitName}</Link>,
        sort: 'unitName',
      },
      {
        key: 'permitNo',
        title: t('permit.number'),
        text: (row) => row.permitNo,
        render: (row) => <CodeText code={row.permitNo} />,
        sort: 'permitNo',
      },
      { key: 'division', title: t('field.division'), text: (row) => divisionName(row.division), width: 130 },
      { key: 'industry', title: t('permits.industry'), text: (row) => row.industryName ?? row.industry ?? '—', isOptional: true },
      { key: 'siteAddress', title: t('field.siteAddress'), text: (row) => row.siteAddress ?? '—', isOptional: true },
      {
        key: 'class',
        title: t('permit.class'),
        text: (row) => t(`class.${row.managementClass}`),
        render: (row) => <ClassTag value={row.managementClass} />,
        width: 110,
      },
      {
        key: 'status',
        title: t('permits.status'),
        text: (row) => t(`permitStatus.${row.status}`),
        render: (row) => <PermitStatusTag status={row.status} />,
        width: 90,
      },
      {
        key: 'validTo',
        title: t('permit.validTo'),
        text: (row) => format.date(row.validTo),
        sort: 'validTo',
        width: 150,
      },
    ],
    [t, format, divisionName, linkBase],
  );
}
