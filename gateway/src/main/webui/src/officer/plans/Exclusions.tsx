import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exclusionsQuery, type LeftOut } from '../../api/plans';
import { useCodes } from '../../shared/hooks/useCodes';
import { ProblemView } from '../../shared/ProblemView';

/** Objects that would not be drawn from today, each with its reason (F-06); read only when somebody wants to know. */
export function Exclusions({ planNo }: { planNo: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} data-testid="exclusions">
      <summary>{t('plans.exclusions')}</summary>
      {isOpen && <LeftOutTable planNo={planNo} />}
    </details>
  );
}

function LeftOutTable({ planNo }: { planNo: string }) {
  const { t } = useTranslation();
  const { divisionName } = useCodes();
  const [page, setPage] = useState(1);
  const { data, error, isFetching, refetch } = useQuery(exclusionsQuery(planNo, page));
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <Table<LeftOut>
      size="small"
      rowKey="objectNo"
      loading={isFetching}
      dataSource={data?.items ?? []}
      locale={{ emptyText: t('plans.noExclusions') }}
      pagination={{ current: page, pageSize: 20, total: data?.total ?? 0, showSizeChanger: false, hideOnSinglePage: true, onChange: setPage }}
      scroll={{ x: 'max-content' }}
      columns={[
        { key: 'name', title: t('draws.object'), render: (_, row) => row.name },
        { key: 'objectNo', title: t('draws.objectNo'), render: (_, row) => <span className="code-text">{row.objectNo}</span> },
        { key: 'division', title: t('draws.area'), render: (_, row) => divisionName(row.division) },
        { key: 'stratum', title: t('draws.stratum'), render: (_, row) => row.stratum },
        { key: 'reason', title: t('plans.exclusionReason'), render: (_, row) => t(`draws.exclusion.${row.reason}`) },
      ]}
    />
  );
}
