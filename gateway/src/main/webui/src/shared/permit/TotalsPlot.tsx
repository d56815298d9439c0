import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnualTotal } from '../../api/types';
import { formatNumber } from '../format';
import { useCodes } from '../hooks/useCodes';
import { ScrollX } from '../ScrollX';

register([BarChart, GridComponent, TooltipComponent, LegendComponent, SVGRenderer]);

const colours = ['#0b6b61', '#155fa0', '#8a4b00', '#6a3d8f', '#b3261e', '#4d6b1a'];

/** Permitted amounts by pollutant and year, as a picture and, below it, as the numbers. */
export function TotalsPlot({ totals }: { totals: AnnualTotal[] }) {
  const { t } = useTranslation();
  const { pollutantName } = useCodes();
  const holder = useRef<HTMLDivElement>(null);
  const years = Math.max(1, ...totals.map((total) => total.tonnesPerYear?.length ?? 0));
  const yearNames = Array.from({ length: years }, (_, index) => t('permit.year', { year: index + 1 }));

  useEffect(() => {
    if (!holder.current) return;
    const chart = init(holder.current, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      color: colours,
      grid: { left: 8, right: 8, top: 36, bottom: 4, containLabel: true },
      legend: { top: 0, type: 'scroll' },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: yearNames },
      yAxis: { type: 'value', name: 't/a' },
      series: totals.map((total) => ({
        type: 'bar',
        name: pollutantName(total.pollutant),
        data: total.tonnesPerYear ?? [],
        barMaxWidth: 34,
      })),
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(holder.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [totals, yearNames, pollutantName]);

  return (
    <>
      <div ref={holder} style={{ height: 240 }} role="img" aria-label={t('permit.totalsPlot')} />
      <ScrollX>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('field.pollutant')}</th>
              {yearNames.map((name) => (
                <th key={name} scope="col" className="right">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {totals.map((total) => (
              <tr key={total.pollutant}>
                <th scope="row">{pollutantName(total.pollutant)}</th>
                {yearNames.map((name, index) => (
                  <td key={name} className="right number">
                    {formatNumber(total.tonnesPerYear?.[index])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </>
  );
}
