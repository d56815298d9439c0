import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { tasksQuery } from '../../api/inspections';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import { PageHead } from '../../shared/PageHead';
import { useTaskColumns } from './useTaskColumns';

const defaults = { status: 'CLOSED', sort: 'publicationDueOn' };

/** Results that wait for their publication, the first to run out on top. */
export function Page() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(tasksQuery(filters));
  const columns = useTaskColumns();
  return (
    <>
      <PageHead title={t('nav.publicationDesk')} lead={t('visit.deskPageLead')} />
      <DataList
        id="publication-desk"
        caption={t('nav.publicationDesk')}
        columns={columns}
        rowKey={(row) => row.taskNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('visit.nothingToPublish')}
      />
    </>
  );
}
