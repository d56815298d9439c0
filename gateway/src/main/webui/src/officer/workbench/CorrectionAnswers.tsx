import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Correction } from '../../api/types';
import { useFieldLabel } from '../../shared/hooks/useFieldLabel';
import { Panel } from '../../shared/Panel';
import { CorrectionChanges } from './CorrectionChanges';

/** What was asked for in the notice and what the applicant has answered. */
export function CorrectionAnswers({ correction, onGoTo }: { correction: Correction; onGoTo: (field: string) => void }) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  return (
    <Panel title={t('correction.title')}>
      <ol className="stack" style={{ paddingInlineStart: 20 }}>
        {correction.items.map((item) => (
          <li key={item.itemId}>
            <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onGoTo(item.field)}>
              {labelOf(item.field)}
            </Button>
            <div>
              {item.problem} → {item.requirement}
            </div>
            <div className={item.answer ? '' : 'muted'}>
              {t('correction.answer')}
              {t('shared.colon')}
              {item.answer ?? t('correction.notAnswered')}
            </div>
          </li>
        ))}
      </ol>
      {correction.changes && <CorrectionChanges changes={correction.changes} onGoTo={onGoTo} />}
    </Panel>
  );
}
