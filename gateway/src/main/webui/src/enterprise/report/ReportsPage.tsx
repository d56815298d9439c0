import { ClockCircleOutlined, ExclamationCircleFilled, WarningFilled } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { legalClockQuery } from '../../api/legalClock';
import { dutiesQuery, reportsQuery, reportTypes } from '../../api/reports';
import { CodeText } from '../../shared/CodeText';
import { EmptyState } from '../../shared/EmptyState';
import { isoDay } from '../../shared/format';
import { useFormat } from '../../shared/hooks/useFormat';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import '../../shared/report/report.css';
import { ReportStatusTag, usePeriodName } from '../../shared/report/ReportTags';
import { daysBetween, owedRows, type OwedRow } from './owed';

const defaults = {};
const most = { size: 100, sort: '-dueOn' };
/** How near the last day is when it begins to be urgent. */
const nearDays = 15;

/** What this unit has to report, until when, and what became of what it reported. */
export function Page() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data: clock } = useQuery(legalClockQuery());
  const duties = useQuery(dutiesQuery(most));
  const reports = useQuery(reportsQuery(most));
  const today = isoDay(clock?.now ?? new Date());
  const rows = useMemo(
    () =>
      owedRows(duties.data?.items ?? [], reports.data?.items ?? [], today).filter(
        (row) => (!filters.type || row.reportType === filters.type) && (!filters.year || row.periodTo.startsWith(filters.year)),
      ),
    [duties.data, reports.data, today, filters.type, filters.year],
  );
  const specs = useMemo<FilterSpec[]>(() => {
    const year = Number(today.slice(0, 4));
    return [
      { key: 'type', label: t('reports.type'), choices: reportTypes.map((value) => ({ value, label: t(`reports.types.${value}`) })) },
      { key: 'year', label: t('reports.year'), choices: [0, 1, 2, 3, 4].map((back) => ({ value: String(year - back), label: String(year - back) })) },
    ];
  }, [t, today]);
  const error = duties.error ?? reports.error;
  const isLoading = duties.isLoading || reports.isLoading;
  const open = rows.filter((row) => row.isOpen);
  const rest = rows.filter((row) => !row.isOpen);

  return (
    <>
      <PageHead title={t('reports.own')} lead={t('reports.ownLead')} actions={<Link to="/checks">{t('checks.title')}</Link>} />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      {error && <ProblemView error={error} onRetry={() => void Promise.all([duties.refetch(), reports.refetch()])} />}
      {isLoading && <Loading rows={6} />}
      {!isLoading && (
        <>
          <Panel title={t('reports.toDo')} aside={<Count rows={open} />} testId="owed-open">
            <Rows rows={open} today={today} empty={t('reports.nothingOwed')} />
          </Panel>
          <Panel title={t('reports.handedIn')} aside={<Count rows={rest} />} testId="owed-rest">
            <Rows rows={rest} today={today} empty={t('reports.nothingHandedIn')} />
          </Panel>
        </>
      )}
    </>
  );
}

function Count({ rows }: { rows: OwedRow[] }) {
  const { t } = useTranslation();
  return <span className="muted number">{t('shared.count', { count: rows.length })}</span>;
}

function Rows({ rows, today, empty }: { rows: OwedRow[]; today: string; empty: string }) {
  if (rows.length === 0) return <EmptyState>{empty}</EmptyState>;
  return (
    <ul className="plain-list">
      {rows.map((row) => (
        <OneRow key={row.reportNo} row={row} today={today} />
      ))}
    </ul>
  );
}

function OneRow({ row, today }: { row: OwedRow; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePeriodName();
  const isPage = row.status !== 'SKIPPED' && row.status !== 'MERGED' && (row.isFileable || !row.isOpen);
  const to = `/enterprise/reports/${row.reportNo}`;
  return (
    <li className="owed-row" data-testid={`owed-${row.reportNo}`}>
      <div>
        {isPage ? <Link to={to}>{periodName(row)}</Link> : <strong>{periodName(row)}</strong>}
        <div className="small muted">
          {t(`reports.types.${row.reportType}`)} · <CodeText code={row.permitNo} />
        </div>
      </div>
      <div>
        <ReportStatusTag status={row.status} />
        {row.late && !row.isOpen && <span className="small field-warning"> {t('reports.late')}</span>}
        {row.mergedInto && <div className="small muted">{t('reports.mergedInto')}</div>}
      </div>
      <div>{row.isOpen ? <DaysLeft row={row} today={today} /> : <span className="muted">{t('reports.wasDue', { date: format.date(row.dueOn) })}</span>}</div>
      <div>
        {row.isOpen && row.isFileable && (
          <Link to={to}>
            <Button type="primary" data-testid={`open-${row.reportNo}`}>
              {t(row.status === 'RETURNED' || row.status === 'OVERDUE_CORRECTION' ? 'reports.correct' : row.status === 'DRAFT' ? 'reports.goOn' : 'reports.begin')}
            </Button>
          </Link>
        )}
        {row.isOpen && !row.isFileable && <span className="small muted">{t('reports.notYet', { date: format.date(row.periodTo) })}</span>}
      </div>
    </li>
  );
}

function DaysLeft({ row, today }: { row: OwedRow; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const left = daysBetween(today, row.dueOn);
  const tone = left < 0 ? 'over' : left <= nearDays ? 'near' : 'ok';
  const Sign = { over: ExclamationCircleFilled, near: WarningFilled, ok: ClockCircleOutlined }[tone];
  return (
    <>
      <div className={`clock-left clock-${tone} number`}>
        <Sign aria-hidden /> {left < 0 ? t('reports.daysLate', { days: -left }) : t('reports.daysLeft', { days: left })}
      </div>
      <div className="small muted">{t('clock.due', { date: format.date(row.dueOn) })}</div>
    </>
  );
}
