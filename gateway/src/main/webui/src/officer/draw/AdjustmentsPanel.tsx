import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decideAdjustment, type Desk, type DrawAdjustment } from '../../api/draw';
import { useHasRole } from '../../app/session';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { Tag } from '../../shared/Tags';
import { AdjustmentForm } from './AdjustmentForm';
import { useDeskAct } from './useDeskAct';

const tones = { REQUESTED: 'warn', APPROVED: 'ok', REFUSED: 'plain' } as const;

/** Changes that were asked for and what was decided. Nothing is deleted (F-12). */
export function AdjustmentsPanel({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const [isVoiding, setVoiding] = useState(false);
  const { batch, adjustments } = desk;
  const isOpen = batch.status !== 'REVEALED' && batch.status !== 'VOID';
  const isAsked = adjustments.some(({ kind, state }) => kind === 'VOID' && state === 'REQUESTED');
  const mayVoid = hasRole('AUDITOR') && isOpen && !isAsked;
  if (adjustments.length === 0 && !mayVoid) return null;
  const voiding = (
    <Button size="small" danger onClick={() => setVoiding(true)} data-testid="ask-void">
      {t('draws.askVoid')}
    </Button>
  );
  return (
    <Panel title={t('draws.adjustments')} aside={mayVoid && voiding} testId="adjustments">
      {adjustments.length === 0 && <p className="muted">{t('draws.noAdjustments')}</p>}
      <ul className="plain-list">
        {adjustments.map((adjustment) => (
          <li key={adjustment.number} className="outcome" data-testid={`adjustment-${String(adjustment.number)}`}>
            <One adjustment={adjustment} batchNo={batch.batchNo} />
          </li>
        ))}
      </ul>
      {isVoiding && <AdjustmentForm batchNo={batch.batchNo} onClose={() => setVoiding(false)} />}
    </Panel>
  );
}

function One({ adjustment, batchNo }: { adjustment: DrawAdjustment; batchNo: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hasRole = useHasRole();
  const decide = useDeskAct(batchNo, (approve: boolean) => decideAdjustment(batchNo, adjustment.number, approve));
  const number = String(adjustment.number);
  return (
    <>
      <div>
        <div className="row">
          <strong>
            {number}. {t(`draws.kind.${adjustment.kind}`)}
          </strong>
          <Tag tone={tones[adjustment.state]}>{t(`draws.state.${adjustment.state}`)}</Tag>
          <span>{t(`draws.reason.${adjustment.reason}`)}</span>
        </div>
        {adjustment.kind !== 'VOID' && (
          <div className="code-text small">
            {adjustment.objectNo ?? t('draws.hidden')} {adjustment.inspectorNo}
          </div>
        )}
        {adjustment.note && <div className="small">{adjustment.note}</div>}
        <div className="small muted">
          {t('draws.asked', { name: adjustment.requestedByName, at: format.instant(adjustment.requestedAt) })}
          {adjustment.decidedByName && ` ${t('draws.decided', { name: adjustment.decidedByName, at: format.instant(adjustment.decidedAt) })}`}
        </div>
        {decide.error && <ProblemView error={decide.error} />}
      </div>
      {adjustment.state === 'REQUESTED' && hasRole('LEADER') && (
        <div className="row">
          <Button type="primary" size="small" loading={decide.isPending} onClick={() => decide.mutate(true)} data-testid={`approve-${number}`}>
            {t('draws.approve')}
          </Button>
          <Button size="small" disabled={decide.isPending} onClick={() => decide.mutate(false)} data-testid={`refuse-${number}`}>
            {t('draws.refuse')}
          </Button>
        </div>
      )}
    </>
  );
}
