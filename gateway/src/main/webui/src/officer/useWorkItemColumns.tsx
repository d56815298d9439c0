import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItem } from '../api/types';
import { ClockLeft } from '../shared/Clock';
import { useCodes } from '../shared/hooks/useCodes';
import { useFormat } from '../shared/hooks/useFormat';
import type { ListColumn } from '../shared/list/columns';
import { ClassTag, Tag } from '../shared/Tags';
import { ClaimButton } from './ClaimButton';

export function useWorkItemColumns(): ListColumn<WorkItem>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  return useMemo<ListColumn<WorkItem>[]>(
    () => [
      {
        key: 'unitName',
        title: t('field.unitName'),
        isFixed: true,
        text: (row) => row.unitName,
        render: (row) => (
          <Link to={`/officer/applications/${row.applicationNo}`} data-testid={`open-${row.applicationNo}`}>
            {row.unitName}
          </Link>
        ),
      },
      {
        key: 'kind',
        title: t('work.kind'),
        text: (row) => t(`work.kinds.${row.kind}`),
        render: (row) => <Tag tone="info">{t(`work.kinds.${row.kind}`)}</Tag>,
        width: 90,
      },
      {
        key: 'left',
        title: t('work.left'),
        text: (row) => (row.workingDaysLeft == null ? '' : String(row.workingDaysLeft)),
        render: (row) => <ClockLeft workingDaysLeft={row.workingDaysLeft} dueAt={row.dueAt} />,
        sort: 'dueAt',
        width: 150,
      },
      { key: 'dueAt', title: t('work.dueAt'), text: (row) => format.date(row.dueAt), width: 140 },
      {
        key: 'class',
        title: t('permit.class'),
        text: (row) => (row.managementClass ? t(`class.${row.managementClass}`) : ''),
        render: (row) => <ClassTag value={row.managementClass} />,
        width: 100,
      },
      { key: 'division', title: t('field.division'), text: (row) => divisionName(row.division), width: 130 },
      { key: 'applicationNo', title: t('application.number'), text: (row) => row.applicationNo },
      { key: 'openedAt', title: t('work.openedAt'), text: (row) => format.date(row.openedAt), sort: 'openedAt', isOptional: true },
      {
        key: 'claimedBy',
        title: t('work.claimedBy'),
        text: (row) => row.claimedBy ?? '',
        render: (row) => <ClaimButton item={row} />,
        width: 130,
      },
    ],
    [t, format, divisionName],
  );
}
