import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recusalsExportAddress, recusalsQuery, recusalStates, type Recusal } from '../../api/visitRecusals';
import { useHasRole } from '../../app/session';
import { useFormat } from '../../shared/hooks/useFormat';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import type { ListColumn } from '../../shared/list/columns';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';
import { Tag } from '../../shared/Tags';
import { DecideRecusal } from './DecideRecusal';

const defaults = {};

/** Recusals of the area: what was asked for, and what the head decides (F-09). */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const hasRole = useHasRole();
  const isHead = hasRole('LEADER');
  const [chosen, setChosen] = useState<Recusal>();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(recusalsQuery(filters));
  const columns = useMemo<ListColumn<Recusal>[]>(
    () => [
      { key: 'inspector', title: t('visit.recusalOf'), isFixed: true, text: (row) => row.inspectorName },
      { key: 'unit', title: t('visit.unit'), text: (row) => row.unitName },
      { key: 'ground', title: t('visit.recusalGround'), text: (row) => t(`visit.ground.${row.ground}`) },
      { key: 'askedBy', title: t('visit.recusalBy'), text: (row) => row.askedByName },
      { key: 'askedAt', title: t('visit.recusalAt'), text: (row) => format.instant(row.askedAt) },
      {
        key: 'state',
        title: t('visit.status'),
        text: (row) => t(`visit.recusalState.${row.state}`),
        render: (row) =>
          row.state === 'REQUESTED' && isHead ? (
            <Button size="small" type="primary" onClick={() => setChosen(row)} data-testid="choose-recusal">
              {t('visit.decideRecusal')}
            </Button>
          ) : (
            <Tag tone={row.state === 'REQUESTED' ? 'warn' : row.state === 'GRANTED' ? 'ok' : 'plain'}>{t(`visit.recusalState.${row.state}`)}</Tag>
          ),
      },
      { key: 'decision', title: t('visit.recusalReason'), text: (row) => row.decision ?? '' },
      { key: 'taskNo', title: t('visit.taskNo'), text: (row) => row.taskNo, isOptional: true },
      { key: 'facts', title: t('visit.recusalFacts'), text: (row) => row.facts, isOptional: true },
    ],
    [t, format, isHead],
  );
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('visit.recusalQ') },
      { key: 'state', label: t('visit.status'), choices: recusalStates.map((value) => ({ value, label: t(`visit.recusalState.${value}`) })) },
    ],
    [t],
  );
  const shown = new URLSearchParams(Object.entries(filters).filter(([key, value]) => value && ['q', 'state'].includes(key)));
  return (
    <>
      <PageHead title={t('nav.recusals')} lead={t('visit.recusalsLead')} />
      {chosen && <DecideRecusal key={chosen.id} recusal={chosen} onDone={() => setChosen(undefined)} />}
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="recusals"
        caption={t('nav.recusals')}
        columns={columns}
        rowKey={(row) => row.id}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('visit.noRecusals')}
        tools={
          <>
            <Button href={recusalsExportAddress('csv', shown.toString())}>{t('visit.download', { format: 'CSV' })}</Button>
            <Button href={recusalsExportAddress('xlsx', shown.toString())}>{t('visit.download', { format: 'XLSX' })}</Button>
          </>
        }
      />
    </>
  );
}
