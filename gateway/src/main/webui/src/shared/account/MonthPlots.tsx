import type { Account } from '../../api/duty';
import { MonthPlot } from './MonthPlot';

/** One plot for every outlet and pollutant that the year has amounts of. */
export function MonthPlots({ account }: { account: Account }) {
  const pairs = [...new Map(account.months.map((month) => [`${month.outlet} ${month.pollutant}`, month])).values()];
  return (
    <div className="plot-grid">
      {pairs.map(({ outlet, pollutant }) => (
        <MonthPlot
          key={`${outlet} ${pollutant}`}
          outlet={outlet}
          pollutant={pollutant}
          year={account.year}
          months={account.months.filter((month) => month.outlet === outlet && month.pollutant === pollutant)}
          budget={account.budgets.find((line) => line.outlet === outlet && line.pollutant === pollutant)}
        />
      ))}
    </div>
  );
}
