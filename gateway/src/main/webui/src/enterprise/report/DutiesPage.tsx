import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dutiesQuery, exportAddress } from '../../api/duty';
import { legalClockQuery } from '../../api/legalClock';
import { useDutyColumns } from '../../shared/account/useDutyColumns';
import { isoDay } from '../../shared/format';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';
import { CalendarPanel } from './CalendarPanel';
import { YearBoard } from './YearBoard';

const types = ['ANNUAL', 'HALF_YEARLY', 'QUARTERLY', 'MONTHLY'];
const statuses = ['DUE', 'SUBMITTED', 'MERGED', 'SKIPPED', 'WITHDRAWN'];

/** What this enterprise owes of reports, and until when. */
export function Page() {
  const { t } = useTranslation();
  const { data: clock } = useQuery(legalClockQuery());
  const today = isoDay(clock?.now ?? new Date());
  const defaults = useMemo(() => ({}), []);
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(dutiesQuery(filters));
  const columns = useDutyColumns(false);
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'type', label: t('duty.type'), choices: types.map((value) => ({ value, label: t(`duty.types.${value}`) })) },
      { key: 'status', label: t('duty.status'), choices: statuses.map((value) => ({ value, label: t(`duty.statuses.${value}`) })) },
      { key: 'overdue', label: t('duty.overdueFilter'), choices: [{ value: 'true', label: t('duty.onlyOverdue') }] },
    ],
    [t],
  );
  return (
    <>
      <PageHead title={t('duty.title')} lead={t('duty.lead')} />
      <YearBoard today={today} />
      <CalendarPanel />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="duties"
        caption={t('duty.title')}
        columns={columns}
        rowKey={(duty) => duty.dutyNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('duty.empty')}
        tools={<Button href={exportAddress('duties', filters)}>{t('duty.exportAll')}</Button>}
      />
    </>
  );
}
