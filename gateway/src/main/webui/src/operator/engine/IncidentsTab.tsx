import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { incidentsQuery } from '../../api/engine';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { useIncidentColumns } from './columns';
import { EngineList } from './EngineList';

/** Places where the engine has given up and waits for a person. */
export function IncidentsTab() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters();
  const query = useQuery(incidentsQuery(filters));
  const columns = useIncidentColumns();
  return (
    <EngineList
      id="incidents"
      caption={t('engine.tabs.incidents')}
      columns={columns}
      query={query}
      filters={filters}
      setFilters={setFilters}
      empty={t('operator.incidentsEmpty')}
    />
  );
}
