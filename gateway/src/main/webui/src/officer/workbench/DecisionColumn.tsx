import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../api/types';
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

const inReview = ['ACCEPTED', 'IN_REVIEW', 'SITE_CHECK', 'PAUSED'];

/** The act that this person may do now, in its legal form; otherwise who has the case. */
export function DecisionColumn({ view, notice, onChanged, onGoTo }: Props) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const { status } = view;

  return (
    <>
      {view.decision && <DecisionPanel decision={view.decision} />}
      {status === 'SUBMITTED' && hasRole('CLERK') && <AcceptanceForm view={view} notice={notice} onChanged={onChanged} onGoTo={onGoTo} />}
      {inReview.includes(status) && hasRole('REVIEWER') && <ReviewForm view={view} onChanged={onChanged} onGoTo={onGoTo} />}
      {status === 'PENDING_DECISION' && (
        <DecideForm view={view} onChanged={onChanged} onGoTo={onGoTo} isApprover={hasRole('APPROVER')} />
      )}
      {status === 'ISSUED' && hasRole('CLERK') && <DeliveryForm view={view} onChanged={onChanged} />}
      {!canActNow(status, hasRole) && (
        <Panel title={t('workbench.decision')}>
          <p className="muted" data-testid="nothing-to-do">
            {t(`waiting.${status}`)}
          </p>
        </Panel>
      )}
    </>
  );
}

function canActNow(status: string, hasRole: ReturnType<typeof useHasRole>): boolean {
  if (status === 'SUBMITTED' || status === 'ISSUED') return hasRole('CLERK');
  if (inReview.includes(status)) return hasRole('REVIEWER');
  return status === 'PENDING_DECISION';
}
