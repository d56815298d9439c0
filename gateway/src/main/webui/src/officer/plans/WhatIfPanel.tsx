import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { whatIfQuery, type WhatIf } from '../../api/plans';
import { formatNumber } from '../../shared/format';
import { Loading } from '../../shared/Loading';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ScrollX } from '../../shared/ScrollX';
import { Exclusions } from './Exclusions';

const colours = ['#0b6b61', '#155fa0', '#8a4b00', '#6a3d8f', '#4d6b1a'];
const numbers = ['objects', 'excluded', 'positiveList', 'pool', 'inspectors', 'perQuarter', 'asked', 'visits', 'inspectorDays'] as const;

/** What the plan comes to with the registers of today: visits and inspector-days, against the people there are. */
export function WhatIfPanel({ planNo, version }: { planNo: string; version: number }) {
  const { t } = useTranslation();
  const { data, error, isLoading, refetch } = useQuery(whatIfQuery(planNo, version));
  if (isLoading) return <Loading rows={4} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const values = { visits: data.visits, days: formatNumber(data.inspectorDays), available: formatNumber(data.availableDays) };
  return (
    <Panel title={t('plans.whatIf')} testId="what-if">
      <p className={data.fits ? 'callout' : 'callout callout-block'} data-testid="what-if-verdict">
        {t(data.fits ? 'plans.fits' : 'plans.fitsNot', values)}
      </p>
      <DaysPlot whatIf={data} label={t(data.fits ? 'plans.fits' : 'plans.fitsNot', values)} />
      <ScrollX>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('draws.stratum')}</th>
              {numbers.map((name) => (
                <th key={name} scope="col" className="right">
                  {t(`plans.count.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.stratum}>
                <th scope="row">
                  {row.stratum}
                  {row.poolTooSmall && <div className="small field-error">{t('plans.poolTooSmall')}</div>}
                </th>
                {numbers.map((name) => (
                  <td key={name} className="right number">
                    {formatNumber(row[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <p className="small muted">{t('plans.exclusionsText')}</p>
      <Exclusions planNo={planNo} />
    </Panel>
  );
}

/** Days by stratum on one bar, and the days that there are as a mark on it; the numbers are in the table below. */
function DaysPlot({ whatIf, label }: { whatIf: WhatIf; label: string }) {
  const { t } = useTranslation();
  const most = Math.max(whatIf.inspectorDays, whatIf.availableDays, 1) * 1.05;
  const at = (days: number) => (days / most) * 600;
  const bars = whatIf.rows.map((row, index) => ({
    ...row,
    from: whatIf.rows.slice(0, index).reduce((sum, before) => sum + before.inspectorDays, 0),
    colour: colours[index % colours.length],
  }));
  return (
    <figure className="plan-plot">
      <svg viewBox="0 0 600 64" role="img" aria-label={label} preserveAspectRatio="none">
        {bars.map((bar) => (
          <rect key={bar.stratum} x={at(bar.from)} y={14} width={at(bar.inspectorDays)} height={36} fill={bar.colour} stroke="#fff" />
        ))}
        <line x1={at(whatIf.availableDays)} x2={at(whatIf.availableDays)} y1={4} y2={60} stroke="#16211f" strokeWidth={3} vectorEffect="non-scaling-stroke" />
      </svg>
      <figcaption className="row small">
        {bars.map((bar) => (
          <span key={bar.stratum}>
            <span className="plan-swatch" style={{ background: bar.colour }} /> {bar.stratum} {t('plans.days', { days: formatNumber(bar.inspectorDays) })}
          </span>
        ))}
        <span>{t('plans.mark', { days: formatNumber(whatIf.availableDays) })}</span>
      </figcaption>
    </figure>
  );
}
