import { useQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dutiesQuery, exportAddress } from '../../api/duty';
import { useDutyColumns } from '../../shared/account/useDutyColumns';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';
import { AccountsTab } from './AccountsTab';

const types = ['ANNUAL', 'HALF_YEARLY', 'QUARTERLY', 'MONTHLY'];
const statuses = ['DUE', 'SUBMITTED', 'MERGED', 'SKIPPED', 'WITHDRAWN'];

/** Reports owed in the officer's area, what is overdue first, and the emissions accounts. */
export function Page() {
  const { t } = useTranslation();
  const defaults = useMemo(() => ({ tab: 'duties', overdue: 'true' }), []);
  const { filters, setFilters } = useUrlFilters(defaults);
  return (
    <>
      <PageHead title={t('duty.officer.title')} lead={t('duty.officer.lead')} />
      <Tabs
        activeKey={filters.tab ?? 'duties'}
        onChange={(tab) => setFilters({ tab, sort: undefined, page: undefined })}
        items={[
          { key: 'duties', label: t('duty.officer.duties'), children: <DutiesTab filters={filters} setFilters={setFilters} /> },
          { key: 'accounts', label: t('duty.officer.accounts'), children: <AccountsTab filters={filters} setFilters={setFilters} /> },
        ]}
        destroyOnHidden
      />
    </>
  );
}

type Tab = Pick<ReturnType<typeof useUrlFilters>, 'filters' | 'setFilters'>;

function DutiesTab({ filters, setFilters }: Tab) {
  const { t } = useTranslation();
  const { q, overdue, type, status, sort, page, size } = filters;
  const wanted = { q, overdue, type, status, sort, page, size };
  const { data, error, isFetching, refetch } = useQuery(dutiesQuery(wanted));
  const columns = useDutyColumns(true);
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('duty.officer.q') },
      {
        key: 'overdue',
        label: t('duty.overdueFilter'),
        isRequired: true,
        choices: [
          { value: 'true', label: t('duty.onlyOverdue') },
          { value: 'false', label: t('list.all') },
        ],
      },
      { key: 'type', label: t('duty.type'), choices: types.map((value) => ({ value, label: t(`duty.types.${value}`) })) },
      { key: 'status', label: t('duty.status'), choices: statuses.map((value) => ({ value, label: t(`duty.statuses.${value}`) })) },
    ],
    [t],
  );
  return (
    <>
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="area-duties"
        caption={t('duty.officer.duties')}
        columns={columns}
        rowKey={(duty) => duty.dutyNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('duty.officer.empty')}
        tools={<Button href={exportAddress('duties', wanted)}>{t('duty.exportAll')}</Button>}
      />
    </>
  );
}
