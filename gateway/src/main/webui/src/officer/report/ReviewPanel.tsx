import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportView } from '../../api/reports';
import type { ReviewRound, ReviewView } from '../../api/reviews';
import { useHasRole } from '../../app/session';
import { useFieldLabel } from '../../shared/hooks/useFieldLabel';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import type { NoticeDraft } from '../workbench/useCorrectionNotice';
import { ConfirmReferral } from './ConfirmReferral';
import { DecideForm } from './DecideForm';
import { EndReferral } from './EndReferral';

interface Props {
  view: ReportView;
  review: ReviewView;
  notice: NoticeDraft;
  onChanged: () => void;
  onGoTo: (field: string) => void;
}

/** What this person may decide now; otherwise who has the report, and what was decided. */
export function ReviewPanel({ view, review, notice, onChanged, onGoTo }: Props) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const current = review.rounds.at(-1);
  const isRest = current?.batchNo != null && !current.sampled;
  const isProposed = current?.status === 'PROPOSED';
  const mayDecide = view.allowedActs.includes('DECIDE') && !isProposed && !isRest;
  return (
    <>
      {current?.batchNo && (
        <p className="callout">
          {t(current.sampled ? 'reports.isSampled' : 'reports.isRest')} <Link to="/officer/reports?view=batches">{current.batchNo}</Link>
        </p>
      )}
      {current?.refusedBecause && current.status === 'OPEN' && (
        <p className="callout callout-warn">{t('reports.refused', { name: current.approverName ?? '', reason: current.refusedBecause })}</p>
      )}
      {mayDecide && <DecideForm view={view} mayReturn={review.mayReturn} notice={notice} onChanged={onChanged} onGoTo={onGoTo} />}
      {isProposed && current && <ConfirmReferral reportNo={view.reportNo} round={current} mayConfirm={review.mayConfirm} onChanged={onChanged} />}
      {view.allowedActs.includes('END_REFERRAL') && <EndReferral reportNo={view.reportNo} onChanged={onChanged} />}
      {!mayDecide && !isProposed && view.status !== 'REFERRED' && !['ACCEPTED', 'ARCHIVED'].includes(view.status) && (
        <Panel title={t('workbench.decision')}>
          <p className="muted" data-testid="nothing-to-do">
            {t(isRest ? 'reports.restWaits' : hasRole('REVIEWER') ? 'reports.notNow' : 'reports.reviewerDecides')}
          </p>
        </Panel>
      )}
      {review.rounds
        .filter((round) => round.status === 'DONE')
        .map((round) => (
          <Round key={round.id} round={round} />
        ))}
    </>
  );
}

/** One round as it was decided. */
function Round({ round }: { round: ReviewRound }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labelOf = useFieldLabel();
  return (
    <Panel title={t('reports.roundNo', { number: round.round })} aside={<strong>{round.outcome && t(`reports.outcome.${round.outcome}`)}</strong>}>
      <p className="small muted">
        {round.reviewerName} {round.approverName && `· ${t('reports.confirmedBy', { name: round.approverName })}`} · {format.instant(round.decidedAt)}
        {round.leadNo && ` · ${t('reports.leadNo', { number: round.leadNo })}`}
      </p>
      {round.caseOutcome && (
        <p className="callout" data-testid="case-end">
          {t(`reports.caseOutcome.${round.caseOutcome}`)} {round.caseNo && <Link to={`/officer/cases/${round.caseNo}`}>{round.caseNo}</Link>} ·{' '}
          {format.instant(round.caseEndedAt)}
        </p>
      )}
      <ul>
        {[...round.remarks, ...round.evidence].map((text) => (
          <li key={text}>{text}</li>
        ))}
        {round.corrections.map((item) => (
          <li key={item.itemId}>
            <strong>{labelOf(item.field)}</strong> {item.problem} → {item.requirement}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
