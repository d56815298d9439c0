import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { correctResult, exportAddress, resultsQuery, type MonitoringResult } from '../../api/duty';
import { useHasRole } from '../../app/session';
import { formatQuantity } from '../../shared/format';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import type { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import type { ListColumn } from '../../shared/list/columns';
import { Tag } from '../../shared/Tags';
import { CorrectButton } from './CorrectButton';

/** Results as they stand, the latest first. */
export function ResultList({ filters, setFilters }: Pick<ReturnType<typeof useUrlFilters>, 'filters' | 'setFilters'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const canEnter = useHasRole()('ENT_AGENT');
  const { pollutantName } = useCodes();
  const wanted = { permitNo: filters.permitNo, sort: filters.sort, page: filters.page, size: filters.size };
  const { data, error, isFetching, refetch } = useQuery(resultsQuery(wanted));
  const columns = useMemo<ListColumn<MonitoringResult>[]>(
    () => [
      { key: 'sampledAt', title: t('duty.result.sampledAt'), text: (row) => format.instant(row.sampledAt), sort: 'sampledAt', isFixed: true },
      { key: 'point', title: t('duty.result.point'), text: (row) => row.point, sort: 'point' },
      { key: 'pollutant', title: t('field.pollutant'), text: (row) => pollutantName(row.pollutant), sort: 'pollutant', isFixed: true },
      {
        key: 'value',
        title: t('duty.result.value'),
        text: (row) => `${row.belowDetection ? '< ' : ''}${formatQuantity(row.value, row.unit)}`,
        isFixed: true,
      },
      { key: 'raw', title: t('duty.result.raw'), text: (row) => formatQuantity(row.rawValue, row.rawUnit), isOptional: true },
      { key: 'limit', title: t('duty.result.limit'), text: (row) => formatQuantity(row.limit, row.limit == null ? '' : row.unit) },
      {
        key: 'verdict',
        title: t('duty.result.verdict'),
        text: (row) => (row.limit == null ? '' : t(row.overLimit ? 'duty.result.over' : 'duty.result.within')),
        render: (row) =>
          row.limit == null ? null : <Tag tone={row.overLimit ? 'block' : 'ok'}>{t(row.overLimit ? 'duty.result.over' : 'duty.result.within')}</Tag>,
      },
      { key: 'method', title: t('duty.result.method'), text: (row) => row.method ?? '' },
      { key: 'laboratory', title: t('duty.result.laboratory'), text: (row) => row.laboratory ?? '', isOptional: true },
      { key: 'version', title: t('duty.data.version'), text: (row) => String(row.versionNo), isOptional: true },
      {
        key: 'act',
        title: t('duty.data.act'),
        text: () => '',
        render: (row) =>
          canEnter && (
            <CorrectButton
              what={`${row.point} ${pollutantName(row.pollutant)}`}
              value={row.rawValue}
              unit={row.rawUnit}
              listKey="results"
              proofOf={`results/${row.id}`}
              correct={(value, reason, proof) => correctResult(row.id, lineOf(row, value), reason, proof)}
            />
          ),
      },
    ],
    [t, format, pollutantName, canEnter],
  );
  return (
    <DataList
      id="results"
      caption={t('duty.data.results')}
      columns={columns}
      rowKey={(row) => row.id}
      page={data}
      isLoading={isFetching}
      error={error}
      onRetry={() => void refetch()}
      filters={filters}
      setFilters={setFilters}
      empty={t('duty.data.noResults')}
      tools={<Button href={exportAddress('results', wanted)}>{t('duty.exportAll')}</Button>}
    />
  );
}

function lineOf(row: MonitoringResult, value: number) {
  const local = new Date(Date.parse(row.sampledAt) + 8 * 3_600_000).toISOString().slice(0, 19);
  return {
    point: row.point,
    pollutant: row.pollutantName,
    sampledAt: local,
    value,
    unit: row.rawUnit,
    belowDetection: row.belowDetection,
    detectionLimit: row.detectionLimit ?? null,
    method: row.method ?? null,
    laboratory: row.laboratory ?? null,
    reportNo: row.reportNo ?? null,
  };
}
