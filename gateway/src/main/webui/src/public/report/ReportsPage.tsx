import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { reportTypes } from '../../api/reports';
import { dictionaryQuery, figuresAddress, publicReportsQuery, type PublicReportRow } from '../../api/reviews';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { useUrlFilters, without } from '../../shared/hooks/useUrlFilters';
import type { ListColumn } from '../../shared/list/columns';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';
import { usePeriodName } from '../../shared/report/ReportTags';

const defaults = {};
const years = [2026, 2025, 2024, 2023, 2022];

/** Accepted execution reports, for everybody, and all their figures as a file with its dictionary. */
export function Page() {
  const { t } = useTranslation();
  const { divisionChoices } = useCodes();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(publicReportsQuery(filters));
  const columns = usePublicColumns();
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('reports.q') },
      { key: 'type', label: t('reports.type'), choices: reportTypes.map((value) => ({ value, label: t(`reports.types.${value}`) })) },
      { key: 'year', label: t('reports.year'), choices: years.map((year) => ({ value: String(year), label: String(year) })) },
      { key: 'division', label: t('field.division'), choices: divisionChoices },
    ],
    [t, divisionChoices],
  );
  const wanted = without(filters, 'page', 'size', 'sort');
  return (
    <>
      <PageHead title={t('nav.reports')} lead={t('reports.publicLead')} actions={<Link to="/checks">{t('checks.title')}</Link>} />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="public-reports"
        caption={t('nav.reports')}
        columns={columns}
        rowKey={(row) => row.reportNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('reports.noneFound')}
        tools={
          <Button icon={<DownloadOutlined />} href={figuresAddress(wanted)} data-testid="download-figures">
            {t('reports.figures')}
          </Button>
        }
      />
      <Dictionary />
    </>
  );
}

function Dictionary() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(dictionaryQuery());
  if (!data) return null;
  return (
    <details className="panel" data-testid="dictionary">
      <summary>
        <strong>{t('reports.dictionary')}</strong> <span className="muted">{t('reports.dictionaryText')}</span>
      </summary>
      <table className="plain-table stack-phone">
        <tbody>
          {data.map((column) => (
            <tr key={column.column}>
              <th scope="row" className="code-text">
                {column.column}
              </th>
              <td>{format.pick(column.zh, column.en)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function usePublicColumns(): ListColumn<PublicReportRow>[] {
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
        render: (row) => <Link to={`/reports/${row.reportNo}`}>{row.unitName}</Link>,
      },
      { key: 'period', title: t('reports.period.title'), sort: 'periodTo', text: (row) => `${periodName(row)} ${t(`reports.types.${row.reportType}`)}` },
      {
        key: 'permitNo',
        title: t('reports.permitNo'),
        text: (row) => row.permitNo,
        render: (row) => (
          <Link to={`/permits/${row.permitNo}`} className="code-text">
            {row.permitNo}
          </Link>
        ),
      },
      { key: 'division', title: t('field.division'), text: (row) => divisionName(row.division) },
      { key: 'late', title: t('reports.timeliness'), text: (row) => t(row.late ? 'reports.late' : 'reports.inTime') },
      { key: 'publishedAt', title: t('reports.publishedAt'), sort: 'publishedAt', text: (row) => format.date(row.publishedAt) },
    ],
    [t, format, periodName, divisionName],
  );
}
