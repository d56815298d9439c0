import { useTranslation } from 'react-i18next';
import type { PenaltyCase } from '../../api/enforcement';
import { useHasRole } from '../../app/session';
import { DecisionPanel } from '../../shared/enforcement/DecisionPanel';
import { RecusalForm, RecusalRulings } from '../../shared/enforcement/RecusalPanel';
import { Panel } from '../../shared/Panel';
import { DecisionActs } from './DecisionActs';
import { HearingActs } from './HearingActs';
import { InvestigationActs } from './InvestigationActs';
import { PauseActs } from './PauseActs';

const turnOf: Record<string, string> = {
  FILED: 'INSPECTOR',
  INVESTIGATING: 'INSPECTOR',
  PROPOSED: 'INSPECTOR',
  NOTIFIED: 'INSPECTOR',
  HEARING: 'APPROVER',
  LEGAL_REVIEW: 'LEGAL_REVIEWER',
  PENDING_DECISION: 'LEADER',
  DECIDED: 'INSPECTOR',
};

/** What can be done now, and by whom. */
export function CaseActs({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const turn = turnOf[file.status] ?? (file.status === 'SERVED' && !file.publishedOn ? 'DISCLOSER' : undefined);
  return (
    <>
      <Panel title={t('enforcement.turnOf')} testId="turn">
        <p style={{ margin: 0 }}>
          <strong>{turn ? t(`role.${turn}`) : t('enforcement.nobody')}</strong> {t(`enforcement.next.${file.status}`, { defaultValue: '' })}
        </p>
      </Panel>
      {file.decision && <DecisionPanel decision={file.decision} servedOn={file.servedOn} publishedOn={file.publishedOn} />}
      {hasRole('LEADER') && <RecusalRulings file={file} />}
      {hasRole('INSPECTOR', 'LEADER') && <InvestigationActs file={file} />}
      <HearingActs file={file} />
      <DecisionActs file={file} />
      {hasRole('INSPECTOR') && <PauseActs file={file} />}
      {hasRole('INSPECTOR') && <RecusalForm file={file} isParty={false} />}
    </>
  );
}
