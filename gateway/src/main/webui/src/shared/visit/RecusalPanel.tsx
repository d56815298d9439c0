import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { taskRecusalsQuery, type Recusal } from '../../api/visitRecusals';
import { useFormat } from '../hooks/useFormat';
import { Panel } from '../Panel';
import { Tag } from '../Tags';

const tones = { REQUESTED: 'warn', GRANTED: 'ok', REFUSED: 'plain' } as const;

/** Who should not inspect as somebody said, and what the head decided; `children` is the form to ask with, if any (F-09). */
export function RecusalPanel({ taskNo, children }: { taskNo: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(taskRecusalsQuery(taskNo));
  if (data.length === 0 && !children) return null;
  return (
    <Panel title={t('visit.recusals')} testId="recusals">
      <ul className="plain-list">
        {data.map((recusal) => (
          <li key={recusal.id} className="outcome">
            <RecusalText recusal={recusal} />
          </li>
        ))}
      </ul>
      {children}
    </Panel>
  );
}

export function RecusalText({ recusal }: { recusal: Recusal }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <div className="row">
        <strong>{recusal.inspectorName}</strong>
        <Tag tone={tones[recusal.state]}>{t(`visit.recusalState.${recusal.state}`)}</Tag>
        <span>{t(`visit.ground.${recusal.ground}`)}</span>
      </div>
      <p className="keep-lines">{recusal.facts}</p>
      <div className="small muted">
        {t(`visit.recusalAsked.${recusal.party}`, { name: recusal.askedByName, at: format.instant(recusal.askedAt) })}
      </div>
      {recusal.decision && (
        <p>
          {t('visit.recusalDecided', { name: recusal.decidedByName, at: format.instant(recusal.decidedAt), reason: recusal.decision })}
        </p>
      )}
    </div>
  );
}
