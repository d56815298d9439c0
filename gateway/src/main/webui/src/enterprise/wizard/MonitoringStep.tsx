import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MonitoringItem, Outlet } from '../../api/types';
import { monitoringList } from '../../shared/dossier/blocks';
import { useDossierValue } from '../../shared/dossier/DossierContext';
import { DossierList } from '../../shared/dossier/DossierList';
import { useCodes } from '../../shared/hooks/useCodes';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';

function uncovered(outlets: Outlet[], plan: MonitoringItem[]): MonitoringItem[] {
  return outlets.flatMap((outlet) =>
    (outlet.limits ?? []).flatMap(({ pollutant }) => {
      const isPlanned = plan.some((item) => item.point === outlet.code && item.pollutant === pollutant);
      return pollutant && outlet.code && !isPlanned ? [{ point: outlet.code, pollutant }] : [];
    }),
  );
}

/** The self-monitoring plan; what has a limit and no line yet is offered. */
export default function MonitoringStep() {
  const { t } = useTranslation();
  const { pollutantName } = useCodes();
  const [outlets = []] = useDossierValue<Outlet[]>('outlets');
  const [plan = [], change] = useDossierValue<MonitoringItem[]>('monitoring');
  const missing = uncovered(outlets, plan);
  return (
    <Panel title={t('block.monitoring')} aside={<LegalBasis basis="R §11(4)" />}>
      {missing.length > 0 && (
        <div className="callout">
          <p>
            {t('wizard.monitoringMissing', {
              items: missing.map((item) => `${item.point ?? ''} ${pollutantName(item.pollutant)}`).join('、'),
            })}
          </p>
          <Button onClick={() => change([...plan, ...missing])} data-testid="add-missing-monitoring">
            {t('wizard.monitoringAdd', { count: missing.length })}
          </Button>
        </div>
      )}
      <DossierList path="monitoring" spec={monitoringList} hasTitle={false} />
    </Panel>
  );
}
