import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { casesQuery } from '../../api/enforcement';
import { useCaseColumns } from '../../shared/enforcement/useCaseColumns';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import { PageHead } from '../../shared/PageHead';

const defaults = {};

/** The own cases of an enterprise, from the notice on. */
export function Page() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(casesQuery(filters));
  const columns = useCaseColumns('/enterprise/cases');
  return (
    <>
      <PageHead title={t('nav.ownCases')} lead={t('enforcement.ownLead')} />
      <DataList
        id="own-cases"
        caption={t('nav.ownCases')}
        columns={columns}
        rowKey={(row) => row.caseNo}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('enforcement.ownEmpty')}
      />
    </>
  );
}
