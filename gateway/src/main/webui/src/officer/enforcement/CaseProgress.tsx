import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { clockOf, storyQuery, type PenaltyCase } from '../../api/enforcement';
import { CaseBoard } from '../../shared/case/CaseLine';
import { Clock } from '../../shared/Clock';
import { CaseSteps } from '../../shared/enforcement/CaseSteps';
import { useHasRole } from '../../app/session';
import { Panel } from '../../shared/Panel';
import { LawsPanel } from './LawsPanel';

/** How much time is left, both laws side by side, and where the case stands on its way. */
export function CaseProgress({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const story = useQuery(storyQuery(file.caseNo));
  return (
    <>
      {file.clocks.length > 0 && (
        <Panel title={t('enforcement.clocks')}>
          <div className="stack">
            {file.clocks.map((reading) => (
              <Clock key={reading.kind} clock={clockOf(reading, file.pauses)} />
            ))}
          </div>
        </Panel>
      )}
      {hasRole('INSPECTOR', 'LEGAL_REVIEWER', 'APPROVER', 'LEADER', 'AUDITOR') && <LawsPanel file={file} />}
      <CaseBoard
        query={story}
        stations={<CaseSteps status={file.status} isPublished={file.publishedOn != null} />}
        label={t('enforcement.diagramLabel')}
        isCompact
      />
    </>
  );
}
