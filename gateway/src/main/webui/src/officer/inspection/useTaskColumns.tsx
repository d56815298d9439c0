import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskSummary } from '../../api/inspectionTypes';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import type { ListColumn } from '../../shared/list/columns';
import { TaskStatusTag } from '../../shared/visit/TaskStatusTag';

/** How a task is shown in lists of officers. */
export function useTaskColumns(): ListColumn<TaskSummary>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  return useMemo<ListColumn<TaskSummary>[]>(
    () => [
      {
        key: 'unitName',
        title: t('visit.unit'),
        isFixed: true,
        text: (row) => row.site.unitName,
        render: (row) => (
          <Link to={`/officer/inspections/${row.taskNo}`} data-testid={`open-${row.taskNo}`}>
            {row.site.unitName}
          </Link>
        ),
      },
      {
        key: 'status',
        title: t('visit.status'),
        text: (row) => t(`visit.statuses.${row.status}`),
        render: (row) => <TaskStatusTag status={row.status} isOverdue={row.overdue} />,
      },
      { key: 'kind', title: t('visit.kind'), text: (row) => t(`visit.kinds.${row.kind}`) },
      { key: 'dueOn', title: t('visit.dueOn'), text: (row) => format.date(row.dueOn), sort: 'dueOn' },
      { key: 'conclusionDueOn', title: t('visit.conclusionDueOn'), text: (row) => format.date(row.conclusionDueOn), sort: 'conclusionDueOn' },
      { key: 'result', title: t('visit.result'), text: (row) => (row.result ? t(`visit.results.${row.result}`) : '—') },
      {
        key: 'publicationDueOn',
        title: t('visit.publicationDueOn'),
        text: (row) => format.date(row.publicationDueOn),
        sort: 'publicationDueOn',
      },
      { key: 'team', title: t('visit.team'), text: (row) => row.seats.map((seat) => seat.name).join('、') },
      { key: 'division', title: t('field.division'), text: (row) => divisionName(row.site.division), isOptional: true },
      { key: 'taskNo', title: t('visit.taskNo'), text: (row) => row.taskNo, isOptional: true },
    ],
    [t, format, divisionName],
  );
}
