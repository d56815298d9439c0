import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFieldLabel } from '../../shared/hooks/useFieldLabel';
import type { NoticeDraft } from './useCorrectionNotice';

interface Props {
  notice: NoticeDraft;
  onGoTo: (field: string) => void;
  /** That it can be said only once; without it, in the words for applications. */
  warning?: string;
  addWhole?: string;
}

/** The items of the one correction notice; a field is added by clicking it in the material. */
export function NoticeComposer({ notice, onGoTo, warning, addWhole }: Props) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const hasWhole = notice.items.some((item) => item.field === '');
  return (
    <div className="stack" data-testid="notice-composer">
      <p className="callout callout-warn">{warning ?? t('acceptance.onceWarning')}</p>
      {notice.items.length === 0 && <p className="muted">{t('correction.howToPick')}</p>}
      {notice.items.map((item, index) => (
        <div key={item.field} className="row-card">
          <div className="row-card-head">
            <Button type="link" style={{ padding: 0 }} onClick={() => onGoTo(item.field)}>
              {index + 1}. {labelOf(item.field)}
            </Button>
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('shared.removeNamed', { name: labelOf(item.field) })}
              onClick={() => notice.toggle(item.field)}
            />
          </div>
          <div className="field">
            <label htmlFor={`problem-${String(index)}`}>{t('correction.problem')}</label>
            <Input.TextArea
              id={`problem-${String(index)}`}
              autoSize={{ minRows: 1 }}
              value={item.problem}
              onChange={(event) => notice.change(item.field, { problem: event.target.value })}
            />
          </div>
          <div className="field">
            <label htmlFor={`requirement-${String(index)}`}>{t('correction.requirement')}</label>
            <Input.TextArea
              id={`requirement-${String(index)}`}
              autoSize={{ minRows: 1 }}
              value={item.requirement}
              onChange={(event) => notice.change(item.field, { requirement: event.target.value })}
            />
          </div>
        </div>
      ))}
      {!hasWhole && <Button onClick={() => notice.toggle('')}>{addWhole ?? t('correction.addWhole')}</Button>}
    </div>
  );
}
