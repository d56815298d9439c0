import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { reportListAddress, reportsQuery, reportStatuses, reportTypes, type ReportSummary } from '../../api/reports';
import { useFormat } from '../../shared/hooks/useFormat';
import { useUrlFilters, without } from '../../shared/hooks/useUrlFilters';
import type { ListColumn } from '../../shared/list/columns';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { ReportStatusTag, usePeriodName } from '../../shared/report/ReportTags';

const defaults = {};
const received = reportStatuses.filter((status) => !['DUE', 'DRAFT', 'OVERDUE', 'SKIPPED', 'MERGED'].includes(status));
const years = [2026, 2025, 2024, 2023, 2022];

/** Every report received in the area, whatever became of it; the files hold all lines of the list, not this page alone. */
export function AllReports() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const asked = without(filters, 'view');
  const { data, error, isFetching, refetch } = useQuery(reportsQuery(asked));
  const columns = useReportColumns();
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('reports.q') },
      { key: 'type', label: t('reports.type'), choices: reportTypes.map((value) => ({ value, label: t(`reports.types.${value}`) })) },
      { key: 'status', label: t('reports.state'), choices: received.map((value) => ({ value, label: t(`reports.status.${value}`) })) },
      { key: 'year', label: t('reports.year'), choices: years.map((year) => ({ value: String(year), label: String(year) })) },
      { key: 'late', label: t('reports.timeliness'), choices: [{ value: 'true', label: t('reports.late') }, { value: 'false', label: t('reports.inTime') }] },
    ],
    [t],
  );
  return (
    <>
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="reports"
        caption={t('reports.views.all')}
        columns={columns}
        rowKey={(row) => row.reportNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('reports.noneFound')}
        tools={(['csv', 'xlsx'] as const).map((format) => (
          <Button key={format} icon={<DownloadOutlined />} href={reportListAddress(format, asked)} data-testid={`download-${format}`}>
            {t('reports.wholeList', { format: format.toUpperCase() })}
          </Button>
        ))}
      />
    </>
  );
}

function useReportColumns(): ListColumn<ReportSummary>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePeriodName();
  return useMemo(
    () => [
      {
        key: 'unitName',
        title: t('field.unitName'),
        sort: 'unitName',
        isFixed: true,
        text: (row) => row.unitName,
        render: (row) => <Link to={`/officer/reports/${row.reportNo}`}>{row.unitName}</Link>,
      },
      { key: 'period', title: t('reports.period.title'), sort: 'periodTo', text: (row) => `${periodName(row)} ${t(`reports.types.${row.reportType}`)}` },
      {
        key: 'status',
        title: t('reports.state'),
        sort: 'status',
        text: (row) => t(`reports.status.${row.status}`),
        render: (row) => <ReportStatusTag status={row.status} />,
      },
      { key: 'risk', title: t('reports.risk'), sort: 'risk', text: (row) => String(row.risk) },
      { key: 'leads', title: t('reports.leads'), text: (row) => String(row.leads) },
      { key: 'warnings', title: t('reports.warnings'), text: (row) => String(row.warnings) },
      { key: 'submittedAt', title: t('reports.submittedAt'), sort: 'submittedAt', text: (row) => format.date(row.submittedAt) },
      { key: 'late', title: t('reports.timeliness'), text: (row) => t(row.late ? 'reports.late' : 'reports.inTime') },
      { key: 'publishedAt', title: t('reports.publishedAt'), isOptional: true, text: (row) => format.date(row.publishedAt) },
      { key: 'permitNo', title: t('reports.permitNo'), isOptional: true, text: (row) => row.permitNo },
    ],
    [t, format, periodName],
  );
}
