import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReviewSummary } from '../../api/reviews';
import { ClockLeft } from '../../shared/Clock';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import type { ListColumn } from '../../shared/list/columns';
import { usePeriodName } from '../../shared/report/ReportTags';
import { Tag } from '../../shared/Tags';

export function useReviewColumns(): ListColumn<ReviewSummary>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePeriodName();
  const { divisionName } = useCodes();
  return useMemo(
    () => [
      {
        key: 'unitName',
        title: t('field.unitName'),
        sort: 'unitName',
        isFixed: true,
        text: (row) => row.unitName,
        render: (row) => (
          <Link to={`/officer/reports/${row.reportNo}`} data-testid={`open-${row.reportNo}`}>
            {row.unitName}
          </Link>
        ),
      },
      { key: 'period', title: t('reports.period.title'), sort: 'periodTo', text: (row) => `${periodName(row)} ${t(`reports.types.${row.reportType}`)}` },
      {
        key: 'risk',
        title: t('reports.risk'),
        sort: 'risk',
        text: (row) => String(row.risk),
        render: (row) => (row.risk === 0 ? <Tag tone="ok">{t('reports.clean')}</Tag> : <strong className="number">{row.risk}</strong>),
      },
      {
        key: 'leads',
        title: t('reports.leads'),
        text: (row) => String(row.leads),
        render: (row) => (row.leads > 0 ? <Tag tone="block">{t('reports.leadCount', { count: row.leads })}</Tag> : '0'),
      },
      {
        key: 'warnings',
        title: t('reports.warnings'),
        text: (row) => String(row.warnings),
        render: (row) => (row.warnings > 0 ? <Tag tone="warn">{t('reports.warningCount', { count: row.warnings })}</Tag> : '0'),
      },
      {
        key: 'late',
        title: t('reports.timeliness'),
        text: (row) => t(row.late ? 'reports.late' : 'reports.inTime'),
        render: (row) => (row.late ? <Tag tone="warn">{t('reports.late')}</Tag> : t('reports.inTime')),
      },
      {
        key: 'dueOn',
        title: t('reports.reviewLeft'),
        sort: 'dueOn',
        text: (row) => row.dueOn,
        render: (row) => <ClockLeft workingDaysLeft={row.status === 'DONE' ? null : row.workingDaysLeft} dueAt={row.dueOn} />,
      },
      {
        key: 'status',
        title: t('reports.reviewState'),
        sort: 'status',
        text: (row) => t(`reports.reviewStatus.${row.status}`),
        render: (row) => <Tag tone={row.status === 'PROPOSED' ? 'block' : 'plain'}>{t(`reports.reviewStatus.${row.status}`)}</Tag>,
      },
      { key: 'reviewer', title: t('reports.reviewer'), text: (row) => row.reviewerName ?? '—' },
      { key: 'batchNo', title: t('reports.batch'), isOptional: true, text: (row) => row.batchNo ?? '—' },
      { key: 'submittedAt', title: t('reports.submittedAt'), sort: 'submittedAt', isOptional: true, text: (row) => format.date(row.submittedAt) },
      { key: 'division', title: t('field.division'), isOptional: true, text: (row) => divisionName(row.division) },
      { key: 'permitNo', title: t('reports.permitNo'), isOptional: true, text: (row) => row.permitNo },
      { key: 'round', title: t('reports.round'), isOptional: true, text: (row) => String(row.round) },
    ],
    [t, format, periodName, divisionName],
  );
}
