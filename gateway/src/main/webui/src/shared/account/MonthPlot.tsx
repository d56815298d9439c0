import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Budget, MonthAmount } from '../../api/duty';
import { useCodes } from '../hooks/useCodes';

register([BarChart, LineChart, GridComponent, TooltipComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

interface Props {
  outlet: string;
  pollutant: string;
  year: number;
  months: MonthAmount[];
  /** What is permitted for the year; absent where the permit names no amount. */
  budget: Budget | undefined;
}

/** A pollutant at an outlet over the year: each month's tonnes, their sum so far, and what is permitted by then. */
export function MonthPlot({ outlet, pollutant, year, months, budget }: Props) {
  const { t } = useTranslation();
  const { pollutantName } = useCodes();
  const holder = useRef<HTMLDivElement>(null);
  const title = `${outlet} ${pollutantName(pollutant)}`;

  useEffect(() => {
    if (!holder.current) return;
    const chart = init(holder.current, null, { renderer: 'svg' });
    const tonnes = Array.from({ length: 12 }, (_, index) => {
      const found = months.find((month) => month.month === `${String(year)}-${String(index + 1).padStart(2, '0')}`);
      return found ? found.kilograms / 1000 : null;
    });
    const last = tonnes.findLastIndex((value) => value !== null);
    const sums = tonnes.map((_, index) => (index > last ? null : tonnes.slice(0, index + 1).reduce<number>((sum, value) => sum + (value ?? 0), 0)));
    const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 10_000);
    chart.setOption({
      animation: false,
      grid: { left: 8, right: 16, top: 56, bottom: 4, containLabel: true },
      legend: { top: 0, type: 'scroll' },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: tonnes.map((_, index) => t('duty.account.monthShort', { month: index + 1 })) },
      yAxis: { type: 'value', name: 't' },
      series: [
        { type: 'bar', name: t('duty.account.monthly'), data: tonnes.map(rounded), itemStyle: { color: '#8fc3bb' }, barMaxWidth: 26 },
        { type: 'line', name: t('duty.account.sumSoFar'), data: sums.map(rounded), itemStyle: { color: '#0b5c56' }, lineStyle: { width: 3 } },
        ...(budget
          ? [
              {
                type: 'line',
                name: t('duty.account.permittedByThen'),
                data: tonnes.map((_, index) => rounded((budget.permittedTonnes * (index + 1)) / 12)),
                itemStyle: { color: '#155fa0' },
                lineStyle: { type: 'dashed' },
                symbol: 'none',
                markLine: {
                  silent: true,
                  symbol: 'none',
                  label: { formatter: t('duty.account.permittedYear'), position: 'insideEndTop' },
                  data: [{ yAxis: budget.permittedTonnes, lineStyle: { color: '#b3261e' } }],
                },
              },
            ]
          : []),
      ],
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(holder.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [months, budget, year, t]);

  return (
    <figure style={{ margin: 0 }}>
      <figcaption>
        <strong>{title}</strong>
      </figcaption>
      <div ref={holder} style={{ height: 260 }} role="img" aria-label={t('duty.account.plotOf', { what: title })} />
    </figure>
  );
}
