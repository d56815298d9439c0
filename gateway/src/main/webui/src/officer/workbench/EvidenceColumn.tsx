import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../api/types';
import { CaseLine } from '../../shared/case/CaseLine';
import { CalculationLines } from '../../shared/dossier/CalculationLines';
import { CeilingTable } from '../../shared/dossier/CeilingTable';
import { StrictestTable } from '../../shared/dossier/StrictestTable';
import { FindingList } from '../../shared/FindingCard';
import { Panel } from '../../shared/Panel';
import { ClassAnswer } from '../../enterprise/wizard/ClassAnswer';
import { CorrectionAnswers } from './CorrectionAnswers';

/** What the system has computed of it: findings, class, limits against standards, amounts against ceilings. */
export function EvidenceColumn({ view, onGoTo }: { view: ApplicationView; onGoTo: (field: string) => void }) {
  const { t } = useTranslation();
  const outlets = view.dossier.outlets ?? [];
  return (
    <>
      <CaseLine applicationNo={view.applicationNo} status={view.status} isCompact />
      {view.correction && <CorrectionAnswers correction={view.correction} onGoTo={onGoTo} />}
      <Panel title={t('workbench.findings')}>
        <FindingList findings={view.findings} onGoTo={onGoTo} isReadOnly />
      </Panel>
      {view.classification && (
        <Panel title={t('classify.answer')}>
          <ClassAnswer classification={view.classification} />
        </Panel>
      )}
      {outlets.some((outlet) => outlet.limits?.some((limit) => limit.standards?.length)) && (
        <Panel title={t('workbench.limits')}>
          {outlets.map((outlet) => (
            <div key={outlet.code}>
              <h3>
                {outlet.code} {outlet.name}
              </h3>
              <StrictestTable limits={outlet.limits ?? []} />
            </div>
          ))}
        </Panel>
      )}
      {(view.dossier.totals?.length ?? 0) > 0 && (
        <Panel title={t('workbench.amounts')}>
          <CalculationLines calculations={view.dossier.calculations ?? []} />
          <CeilingTable dossier={view.dossier} />
        </Panel>
      )}
    </>
  );
}
