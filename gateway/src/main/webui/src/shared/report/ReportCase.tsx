import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reportCaseQuery, type ReportView } from '../../api/reports';
import { CaseBoard } from '../case/CaseLine';
import { Stations } from '../case/CaseSteps';
import { stationNames, stationStates } from './stations';

/** Where a report stands: its stations, clock, picture and record. */
export function ReportCase({ view, isCompact = false }: { view: ReportView; isCompact?: boolean }) {
  const { t } = useTranslation();
  const query = useQuery(reportCaseQuery(view.reportNo));
  const states = stationStates(view.status, view.publishedAt != null);
  return (
    <CaseBoard
      query={query}
      stations={<Stations stations={stationNames.map((name) => ({ name: t(`reports.station.${name}`), state: states[name] }))} />}
      label={t('reports.diagram')}
      isCompact={isCompact}
    />
  );
}
