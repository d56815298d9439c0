import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { plansQuery, type PlanSummary } from '../../api/plans';
import { useHasRole } from '../../app/session';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import type { ListColumn } from '../../shared/list/columns';
import { DataList } from '../../shared/list/DataList';
import { PageHead } from '../../shared/PageHead';
import { PlanStatusTag } from './PlanStatusTag';

const defaults = {};

/** The annual plans of the officer's area. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const hasRole = useHasRole();
  const { divisionName } = useCodes();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(plansQuery(filters));
  const columns = useMemo<ListColumn<PlanSummary>[]>(
    () => [
      {
        key: 'title',
        title: t('plans.title'),
        isFixed: true,
        text: (row) => row.title,
        render: (row) => <Link to={`/officer/plans/${row.planNo}`}>{row.title}</Link>,
      },
      { key: 'year', title: t('plans.year'), text: (row) => String(row.year) },
      { key: 'division', title: t('draws.area'), text: (row) => divisionName(row.division) },
      { key: 'status', title: t('plans.stage'), text: (row) => t(`plans.status.${row.status}`), render: (row) => <PlanStatusTag status={row.status} /> },
      { key: 'edition', title: t('plans.edition'), text: (row) => t('plans.editionNo', { edition: row.edition }) },
      { key: 'departments', title: t('draws.departments'), text: (row) => row.departments.join('、') },
      { key: 'drawnUp', title: t('plans.drawnUp'), text: (row) => `${row.drawnUpByName} ${format.date(row.drawnUpAt)}` },
      { key: 'decided', title: t('plans.decided'), text: (row) => (row.decidedByName ? `${row.decidedByName} ${format.date(row.decidedAt)}` : '—') },
      { key: 'planNo', title: t('plans.planNo'), text: (row) => row.planNo },
    ],
    [t, format, divisionName],
  );
  const drawUp = (
    <Link to="/officer/plans/new">
      <Button type="primary" icon={<PlusOutlined />} data-testid="draw-up">
        {t('plans.drawUp')}
      </Button>
    </Link>
  );
  return (
    <>
      <PageHead title={t('nav.plans')} lead={t('plans.lead')} actions={hasRole('DISPATCHER') && drawUp} />
      <DataList
        id="plans"
        caption={t('nav.plans')}
        columns={columns}
        rowKey={(row) => row.planNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('plans.empty')}
      />
    </>
  );
}
