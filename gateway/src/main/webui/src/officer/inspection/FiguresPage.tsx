import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { figuresQuery } from '../../api/inspections';
import type { InspectionFigures, Share } from '../../api/inspectionTypes';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import '../../shared/visit/visit.css';

const shares = ['coverage', 'ratioAchieved', 'problemRate', 'onTimePublication', 'adjustmentRate', 'offSiteShare'] as const;
const thisYear = new Date().getFullYear();
const years = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2];

/** The numbers of a year (F-23), each with what it was reckoned from. */
export function Page() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters();
  const year = Number(filters.year ?? thisYear);
  const { data, error, isLoading, refetch } = useQuery(figuresQuery(year));
  return (
    <>
      <PageHead
        title={t('nav.inspectionFigures')}
        actions={<Select value={year} onChange={(chosen) => setFilters({ year: chosen })} options={years.map((value) => ({ value, label: String(value) }))} />}
      />
      {isLoading && <Loading rows={6} />}
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <dl className="figure-cards" data-testid="figures">
            {shares.map((name) => (
              <Figure key={name} name={t(`visit.${name}`)} share={data[name]} />
            ))}
            <div className="panel figure-card">
              <dt>{t('visit.meanRating')}</dt>
              <dd className="number">{data.meanRating ?? '—'}</dd>
            </div>
          </dl>
          <Months figures={data} />
        </>
      )}
    </>
  );
}

function Figure({ name, share }: { name: string; share: Share }) {
  const { t } = useTranslation();
  return (
    <div className="panel figure-card">
      <dt>{name}</dt>
      <dd className="number">{share.percent === null ? '—' : `${String(share.percent)}%`}</dd>
      <dd className="small muted">{t('visit.ofWhole', { part: share.part, whole: share.whole })}</dd>
    </div>
  );
}

function Months({ figures }: { figures: InspectionFigures }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...figures.byMonth.map((month) => month.reported));
  return (
    <Panel title={t('visit.byMonth')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th />
            <th>{t('visit.reported')}</th>
            <th>{t('visit.problems')}</th>
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {figures.byMonth.map((month) => (
            <tr key={month.month}>
              <td>{`${String(figures.year)}-${String(month.month).padStart(2, '0')}`}</td>
              <td className="number">{month.reported}</td>
              <td className="number">{month.problems}</td>
              <td aria-hidden className="bar-cell">
                <span className="bar" style={{ width: `${String((month.reported / most) * 100)}%` }} />
                <span className="bar bar-problem" style={{ width: `${String((month.problems / most) * 100)}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
