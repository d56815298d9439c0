import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { accountsQuery, exportAddress, type Budget } from '../../api/duty';
import { legalClockQuery } from '../../api/legalClock';
import { WarningTag } from '../../shared/account/BudgetBars';
import { formatNumber, isoDay } from '../../shared/format';
import { useCodes } from '../../shared/hooks/useCodes';
import type { Filters } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import { FilterBar } from '../../shared/list/FilterBar';
import type { ListColumn } from '../../shared/list/columns';

type Line = Budget & { permitNo: string; unitName: string };

interface Props {
  filters: Filters;
  setFilters: (changes: Record<string, string | number | undefined | null>) => void;
}

/** Actual against permitted amounts of the area, the fullest first. */
export function AccountsTab({ filters, setFilters }: Props) {
  const { t } = useTranslation();
  const { pollutantName } = useCodes();
  const { data: clock } = useQuery(legalClockQuery());
  const thisYear = isoDay(clock?.now ?? new Date()).slice(0, 4);
  const wanted = { year: filters.year ?? thisYear, q: filters.q, reached: filters.reached, sort: filters.sort, page: filters.page, size: filters.size };
  const { data, error, isFetching, refetch } = useQuery(accountsQuery(wanted));
  const columns = useMemo<ListColumn<Line>[]>(
    () => [
      {
        key: 'unitName',
        title: t('field.unitName'),
        text: (line) => line.unitName,
        render: (line) => <Link to={`/permits/${line.permitNo}`}>{line.unitName}</Link>,
        sort: 'unitName',
        isFixed: true,
      },
      { key: 'permitNo', title: t('permit.number'), text: (line) => line.permitNo, isOptional: true },
      { key: 'outlet', title: t('duty.account.outlet'), text: (line) => line.outlet ?? t('duty.account.wholeUnit') },
      { key: 'pollutant', title: t('field.pollutant'), text: (line) => pollutantName(line.pollutant), sort: 'pollutant' },
      { key: 'actual', title: t('duty.account.actual'), text: (line) => formatNumber(line.actualTonnes), sort: 'actualTonnes' },
      { key: 'permitted', title: t('duty.account.permitted'), text: (line) => formatNumber(line.permittedTonnes), sort: 'permittedTonnes' },
      { key: 'share', title: t('duty.account.share'), text: (line) => `${formatNumber(line.sharePercent, 1)} %`, sort: 'sharePercent' },
      { key: 'warning', title: t('duty.account.warning'), text: (line) => String(line.reachedPercent ?? ''), render: (line) => <WarningTag line={line} /> },
    ],
    [t, pollutantName],
  );
  const years = Array.from({ length: 5 }, (_, index) => String(Number(thisYear) - index)).map((value) => ({ value, label: value }));
  const steps = ['80', '90', '100'].map((value) => ({ value, label: t('duty.account.reached', { percent: value }) }));
  return (
    <>
      <FilterBar
        specs={[
          { key: 'q', label: t('duty.officer.q') },
          { key: 'year', label: t('duty.year'), isRequired: true, choices: years },
          { key: 'reached', label: t('duty.account.warning'), choices: steps },
        ]}
        filters={{ ...filters, year: wanted.year }}
        setFilters={setFilters}
      />
      <DataList<Line>
        id="area-accounts"
        caption={t('duty.officer.accounts')}
        columns={columns}
        rowKey={(line) => `${line.permitNo} ${line.outlet ?? ''} ${line.pollutant}`}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('duty.officer.noAccounts')}
        tools={<Button href={exportAddress('accounts', wanted)}>{t('duty.exportAll')}</Button>}
      />
    </>
  );
}
