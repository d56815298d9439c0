import { Tabs } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasRole } from '../../app/session';
import { EmptyState } from '../../shared/EmptyState';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { FilterBar } from '../../shared/list/FilterBar';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { ProblemView } from '../../shared/ProblemView';
import { EntryForm } from './EntryForm';
import { ImportPanel } from './ImportPanel';
import { LedgerList } from './LedgerList';
import { ResultForm } from './ResultForm';
import { ResultList } from './ResultList';
import { usePermitChoice } from './usePermitChoice';

/** Monitoring results and the environmental ledger: entered line by line or by table, kept in versions. */
export function Page() {
  const { t } = useTranslation();
  const canEnter = useHasRole()('ENT_AGENT');
  const defaults = useMemo(() => ({ tab: 'results' }), []);
  const { filters, setFilters } = useUrlFilters(defaults);
  const { query, permit, choices } = usePermitChoice(filters);
  if (query.isLoading) return <Loading rows={8} />;
  if (query.error) return <ProblemView error={query.error} onRetry={() => void query.refetch()} />;
  if (!permit) return <EmptyState>{t('duty.noPermit')}</EmptyState>;
  const own = { filters: { ...filters, permitNo: permit.permitNo }, setFilters };
  return (
    <>
      <PageHead title={t('duty.data.title')} lead={t('duty.data.lead')} />
      <FilterBar specs={[{ key: 'permitNo', label: t('duty.permit'), isRequired: true, choices }]} {...own} />
      <Tabs
        activeKey={filters.tab ?? 'results'}
        onChange={(tab) => setFilters({ tab, sort: undefined, page: undefined })}
        destroyOnHidden
        items={[
          {
            key: 'results',
            label: t('duty.data.results'),
            children: (
              <>
                {canEnter && <ResultForm permit={permit} />}
                {canEnter && <ImportPanel subject="results" permitNo={permit.permitNo} />}
                <ResultList {...own} />
              </>
            ),
          },
          {
            key: 'ledger',
            label: t('duty.data.ledger'),
            children: (
              <>
                {canEnter && <EntryForm permit={permit} />}
                {canEnter && <ImportPanel subject="ledger-entries" permitNo={permit.permitNo} />}
                <LedgerList {...own} />
              </>
            ),
          },
        ]}
      />
    </>
  );
}
