import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { accountQuery, type Account } from '../../api/duty';
import { legalClockQuery } from '../../api/legalClock';
import { BudgetBars } from '../../shared/account/BudgetBars';
import { MonthTable } from '../../shared/account/MonthTable';
import { EmptyState } from '../../shared/EmptyState';
import { isoDay } from '../../shared/format';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { FilterBar } from '../../shared/list/FilterBar';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { TaxPanel } from './TaxPanel';
import { usePermitChoice } from './usePermitChoice';

const MonthPlots = lazy(() => import('../../shared/account/MonthPlots').then((module) => ({ default: module.MonthPlots })));

/** What left each outlet against what is permitted, and the environment tax on it. */
export function Page() {
  const { t } = useTranslation();
  const { data: clock } = useQuery(legalClockQuery());
  const thisYear = isoDay(clock?.now ?? new Date()).slice(0, 4);
  const defaults = useMemo(() => ({ year: thisYear }), [thisYear]);
  const { filters, setFilters } = useUrlFilters(defaults);
  const { query, permit, choices } = usePermitChoice(filters);
  const year = Number(filters.year);
  const account = useQuery(accountQuery(permit?.permitNo ?? '', year));
  const years = Array.from({ length: 5 }, (_, index) => String(Number(thisYear) - index)).map((value) => ({ value, label: value }));

  if (query.isLoading) return <Loading rows={8} />;
  if (query.error) return <ProblemView error={query.error} onRetry={() => void query.refetch()} />;
  if (!permit) return <EmptyState>{t('duty.noPermit')}</EmptyState>;
  return (
    <>
      <PageHead title={t('duty.account.title')} lead={t('duty.account.lead')} />
      <FilterBar
        specs={[
          { key: 'permitNo', label: t('duty.permit'), isRequired: true, choices },
          { key: 'year', label: t('duty.year'), isRequired: true, choices: years },
        ]}
        filters={{ ...filters, permitNo: permit.permitNo }}
        setFilters={setFilters}
      />
      {account.isLoading && <Loading rows={8} />}
      {account.error && <ProblemView error={account.error} onRetry={() => void account.refetch()} />}
      {account.data && <AccountContent account={account.data} />}
      <TaxPanel permitNo={permit.permitNo} year={year} />
    </>
  );
}

function AccountContent({ account }: { account: Account }) {
  const { t } = useTranslation();
  if (account.months.length === 0 && account.budgets.length === 0) return <EmptyState>{t('duty.account.nothing')}</EmptyState>;
  return (
    <>
      {account.budgets.length > 0 && (
        <Panel title={t('duty.account.budgets')} testId="budgets">
          <p className="muted small">{t('duty.account.budgetsLead')}</p>
          <BudgetBars budgets={account.budgets} />
        </Panel>
      )}
      {account.months.length === 0 ? (
        <EmptyState>{t('duty.account.noData')}</EmptyState>
      ) : (
        <>
          <Panel title={t('duty.account.plots')} testId="month-plots">
            <Suspense fallback={<Loading rows={6} />}>
              <MonthPlots account={account} />
            </Suspense>
          </Panel>
          <Panel title={t('duty.account.months')}>
            <MonthTable months={account.months} />
          </Panel>
        </>
      )}
    </>
  );
}
