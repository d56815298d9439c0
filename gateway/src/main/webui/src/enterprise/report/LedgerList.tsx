import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { correctEntry, exportAddress, ledgerQuery, type LedgerEntry } from '../../api/duty';
import { useHasRole } from '../../app/session';
import { formatQuantity } from '../../shared/format';
import { useFormat } from '../../shared/hooks/useFormat';
import type { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import type { ListColumn } from '../../shared/list/columns';
import { Tag } from '../../shared/Tags';
import { CorrectButton } from './CorrectButton';

/** The ledger as it stands, the latest day first. */
export function LedgerList({ filters, setFilters }: Pick<ReturnType<typeof useUrlFilters>, 'filters' | 'setFilters'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const canEnter = useHasRole()('ENT_AGENT');
  const wanted = { permitNo: filters.permitNo, sort: filters.sort, page: filters.page, size: filters.size };
  const { data, error, isFetching, refetch } = useQuery(ledgerQuery(wanted));
  const columns = useMemo<ListColumn<LedgerEntry>[]>(
    () => [
      { key: 'day', title: t('duty.entry.day'), text: (row) => format.date(row.day), sort: 'happenedOn', isFixed: true },
      { key: 'kind', title: t('duty.entry.kind'), text: (row) => t(`duty.kinds.${row.kind}`), sort: 'kind', isFixed: true },
      { key: 'place', title: t('duty.entry.place'), text: (row) => row.place ?? '', sort: 'place' },
      { key: 'name', title: t('duty.entry.name'), text: (row) => row.name ?? '' },
      { key: 'amount', title: t('duty.entry.amount'), text: (row) => formatQuantity(row.rawAmount, row.rawUnit) },
      { key: 'canonical', title: t('duty.entry.canonical'), text: (row) => formatQuantity(row.amount, row.unit), isOptional: true },
      { key: 'note', title: t('duty.entry.note'), text: (row) => row.note ?? '' },
      {
        key: 'late',
        title: t('duty.entry.recorded'),
        text: (row) => format.instant(row.recordedAt),
        render: (row) => (
          <>
            {format.instant(row.recordedAt)} {row.late && <Tag tone="warn">{t('duty.entry.late')}</Tag>}
          </>
        ),
      },
      { key: 'author', title: t('duty.entry.author'), text: (row) => row.authorName, isOptional: true },
      { key: 'version', title: t('duty.data.version'), text: (row) => String(row.versionNo), isOptional: true },
      {
        key: 'act',
        title: t('duty.data.act'),
        text: () => '',
        render: (row) =>
          canEnter &&
          row.rawAmount != null && (
            <CorrectButton
              what={`${format.date(row.day)} ${t(`duty.kinds.${row.kind}`)}`}
              value={row.rawAmount}
              unit={row.rawUnit}
              listKey="ledger-entries"
              proofOf={`ledger-entries/${row.id}`}
              correct={(value, reason, proof) => correctEntry(row.id, lineOf(row, value), reason, proof)}
            />
          ),
      },
    ],
    [t, format, canEnter],
  );
  return (
    <DataList
      id="ledger"
      caption={t('duty.data.ledger')}
      columns={columns}
      rowKey={(row) => row.id}
      page={data}
      isLoading={isFetching}
      error={error}
      onRetry={() => void refetch()}
      filters={filters}
      setFilters={setFilters}
      empty={t('duty.data.noEntries')}
      tools={<Button href={exportAddress('ledger-entries', wanted)}>{t('duty.exportAll')}</Button>}
    />
  );
}

function lineOf(row: LedgerEntry, amount: number) {
  const { kind, day, place, name, note, reportedOn } = row;
  return { kind, day, place: place ?? null, name: name ?? null, amount, unit: row.rawUnit ?? null, note: note ?? null, reportedOn: reportedOn ?? null };
}
