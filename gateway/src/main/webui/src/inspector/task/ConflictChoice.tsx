import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ItemField, ItemView } from '../../api/phone';
import { useFormat } from '../../shared/hooks/useFormat';
import { usePhone } from '../PhoneContext';
import type { FieldState } from '../queue/fields';
import { partOf } from '../queue/parts';
import { useTask } from './TaskContext';

/** Two devices wrote one field: both values stay until a person chooses. */
export function ConflictChoice({ item, field, state }: { item: ItemView; field: ItemField; state: FieldState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { outbox } = usePhone();
  const { task, isOpen } = useTask();
  if (state.choices.length === 0) return null;
  const said = (value: string | null) => (field === 'FINDING' && value ? t(`phone.finding.${value}`) : value) || t('phone.empty');
  return (
    <div className="conflict" role="alert" data-testid={`conflict-${item.key}-${field}`}>
      <strong>{t(field === 'FINDING' ? 'phone.conflictFinding' : 'phone.conflictFacts')}</strong>
      {state.choices.map((choice) => (
        <div key={choice.changeId} className="conflict-value">
          <div>{said(choice.value)}</div>
          <div className="small muted">{t('phone.writtenBy', { name: choice.by, at: format.instant(choice.at) })}</div>
          <Button
            block
            size="large"
            disabled={!isOpen || partOf(task.parts, item.key)?.mayAnswer === false}
            onClick={() =>
              void outbox.add(task.taskNo, { kind: 'CHOICE', body: { item: item.key, field, changeId: choice.changeId, value: choice.value } })
            }
            data-testid={`choose-${choice.changeId}`}
          >
            {t('phone.chooseThis')}
          </Button>
        </div>
      ))}
    </div>
  );
}
