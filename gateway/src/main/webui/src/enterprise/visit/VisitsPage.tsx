import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { tasksQuery } from '../../api/inspections';
import type { TaskSummary } from '../../api/inspectionTypes';
import { useFormat } from '../../shared/hooks/useFormat';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import type { ListColumn } from '../../shared/list/columns';
import { DataList } from '../../shared/list/DataList';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { TaskStatusTag } from '../../shared/visit/TaskStatusTag';

const defaults = { sort: '-startedAt' };

/** Visits to this unit: what was found, what follows, and whether those at the gate are who they say. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(tasksQuery(filters));
  const columns = useMemo<ListColumn<TaskSummary>[]>(
    () => [
      {
        key: 'startedAt',
        title: t('visit.visitedOn'),
        isFixed: true,
        sort: 'startedAt',
        text: (row) => format.date(row.startedAt),
        render: (row) => <Link to={`/enterprise/visits/${row.taskNo}`}>{format.date(row.startedAt)}</Link>,
      },
      {
        key: 'status',
        title: t('visit.status'),
        text: (row) => t(`visit.statuses.${row.status}`),
        render: (row) => <TaskStatusTag status={row.status} />,
      },
      { key: 'type', title: t('visit.checkType'), text: (row) => t(`visit.types.${row.type}`) },
      { key: 'team', title: t('visit.officers'), text: (row) => row.seats.map((seat) => seat.name).join('、') },
      { key: 'result', title: t('visit.result'), text: (row) => (row.result ? t(`visit.results.${row.result}`) : '—') },
      { key: 'publishedOn', title: t('visit.publishedOn'), text: (row) => format.date(row.publishedOn) },
    ],
    [t, format],
  );
  return (
    <>
      <PageHead title={t('visit.ownVisits')} lead={t('visit.ownLead')} />
      <Panel title={t('visit.verifyCode')}>
        <p className="muted">{t('visit.verifyLead')}</p>
        <Input.Search
          size="large"
          aria-label={t('visit.code')}
          placeholder={t('visit.code')}
          enterButton={<Button type="primary">{t('visit.verify')}</Button>}
          onSearch={(code) => code.trim() && void navigate(`/visit-codes/${code.trim().toUpperCase()}`)}
        />
      </Panel>
      <DataList
        id="own-visits"
        caption={t('visit.ownVisits')}
        columns={columns}
        rowKey={(row) => row.taskNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('visit.noOwnVisits')}
      />
    </>
  );
}
