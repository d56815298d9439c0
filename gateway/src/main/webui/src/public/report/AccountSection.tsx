import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { publicAccountQuery } from '../../api/duty';
import { BudgetBars } from '../../shared/account/BudgetBars';
import { MonthTable } from '../../shared/account/MonthTable';
import { isoDay } from '../../shared/format';
import { Loading } from '../../shared/Loading';
import { Panel } from '../../shared/Panel';

const MonthPlots = lazy(() => import('../../shared/account/MonthPlots').then((module) => ({ default: module.MonthPlots })));

/** What was emitted against what is permitted, for everyone; nothing where no account is kept. */
export function AccountSection({ permitNo }: { permitNo: string }) {
  const { t } = useTranslation();
  const thisYear = Number(isoDay(new Date()).slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const { data } = useQuery(publicAccountQuery(permitNo, year));
  if (!data) return null;
  return (
    <Panel
      title={t('duty.account.public')}
      testId="public-account"
      aside={
        <Segmented
          aria-label={t('duty.year')}
          options={[thisYear - 1, thisYear].map((value) => ({ value, label: String(value) }))}
          value={year}
          onChange={setYear}
        />
      }
    >
      {data.budgets.length === 0 && data.months.length === 0 && <p className="muted">{t('duty.account.nothing')}</p>}
      {data.budgets.length > 0 && <BudgetBars budgets={data.budgets} />}
      {data.months.length > 0 && (
        <Suspense fallback={<Loading rows={4} />}>
          <MonthPlots account={data} />
          <details>
            <summary>{t('duty.account.months')}</summary>
            <MonthTable months={data.months} />
          </details>
        </Suspense>
      )}
    </Panel>
  );
}
