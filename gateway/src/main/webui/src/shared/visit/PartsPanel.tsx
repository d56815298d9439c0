import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../api/inspectionTypes';
import { useFormat } from '../hooks/useFormat';
import { Panel } from '../Panel';
import { ScrollX } from '../ScrollX';
import { Tag } from '../Tags';

/** What each department of a joint visit looks at, and what it concluded; nothing for a visit of one department (F-22). */
export function PartsPanel({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (task.parts.length === 0) return null;
  const itemName = (key: string) => {
    const item = task.items.find((each) => each.key === key);
    return item ? `${String(item.number)}. ${format.pick(item.zh, item.en)}` : key;
  };
  return (
    <Panel title={t('visit.parts')} testId="parts">
      <ScrollX>
        <table className="plain-table">
          <thead>
            <tr>
              <th>{t('visit.department')}</th>
              <th>{t('visit.items')}</th>
              <th>{t('visit.result')}</th>
              <th>{t('visit.partReason')}</th>
            </tr>
          </thead>
          <tbody>
            {task.parts.map((part) => (
              <tr key={part.department}>
                <td>
                  {part.department} {part.lead && <Tag tone="info">{t('visit.leads')}</Tag>}
                </td>
                <td>
                  <details>
                    <summary>{t('visit.itemsCount', { count: part.items.length })}</summary>
                    <ul>
                      {part.items.map((key) => (
                        <li key={key}>{itemName(key)}</li>
                      ))}
                    </ul>
                  </details>
                </td>
                <td>
                  {part.result ? (
                    <Tag tone={part.result === 'NO_PROBLEM' ? 'ok' : 'warn'}>{t(`visit.results.${part.result}`)}</Tag>
                  ) : (
                    <span className="muted">{t('visit.partOpen')}</span>
                  )}
                </td>
                <td className="keep-lines">
                  {part.reason}
                  {part.concludedAt && <div className="small muted">{`${part.concludedByName ?? ''} · ${format.instant(part.concludedAt)}`}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}
