import { useTranslation } from 'react-i18next';
import type { AllowedAct, ApplicationView } from '../../api/types';
import { useHasRole } from '../../app/session';
import { DecisionPanel } from '../../enterprise/case/DecisionPanel';
import { Panel } from '../../shared/Panel';
import { AcceptanceForm } from './AcceptanceForm';
import { DecideForm } from './DecideForm';
import { DeliveryForm } from './DeliveryForm';
import { ReviewForm } from './ReviewForm';
import type { NoticeDraft } from './useCorrectionNotice';

interface Props {
  view: ApplicationView;
  notice: NoticeDraft;
  onChanged: () => void;
  onGoTo: (field: string) => void;
}

const officerActs: AllowedAct[] = ['DECIDE_ACCEPTANCE', 'RECORD_REVIEW', 'DECIDE', 'DELIVER'];

/** The act that this person may do now, in its legal form; otherwise who has the case. */
export function DecisionColumn({ view, notice, onChanged, onGoTo }: Props) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const { status, allowedActs } = view;
  const can = (act: AllowedAct) => allowedActs.includes(act);
  const isBarred = isDutyOf(status, hasRole) && !officerActs.some(can);

  return (
    <>
      {view.decision && <DecisionPanel decision={view.decision} />}
      {can('DECIDE_ACCEPTANCE') && <AcceptanceForm view={view} notice={notice} onChanged={onChanged} onGoTo={onGoTo} />}
      {can('RECORD_REVIEW') && <ReviewForm view={view} onChanged={onChanged} onGoTo={onGoTo} />}
      {status === 'PENDING_DECISION' && (
        <DecideForm view={view} onChanged={onChanged} onGoTo={onGoTo} isApprover={can('DECIDE')} />
      )}
      {can('DELIVER') && <DeliveryForm view={view} onChanged={onChanged} />}
      {!officerActs.some(can) && status !== 'PENDING_DECISION' && (
        <Panel title={t('workbench.decision')}>
          <p className="muted" data-testid="nothing-to-do">
            {t(isBarred ? 'workbench.otherPerson' : `waiting.${status}`)}
          </p>
          {isBarred && <p className="small muted">{t('workbench.separation')}</p>}
        </Panel>
      )}
    </>
  );
}

/** Whether the case is at a stage of this role's duty, so that not being allowed has another reason: J-01, or someone else has it. */
function isDutyOf(status: string, hasRole: ReturnType<typeof useHasRole>): boolean {
  if (status === 'SUBMITTED') return hasRole('CLERK');
  return ['ACCEPTED', 'IN_REVIEW', 'SITE_CHECK', 'PAUSED'].includes(status) && hasRole('REVIEWER');
}
