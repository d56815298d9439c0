import { useTranslation } from 'react-i18next';
import { fieldState } from '../queue/fields';
import { CheckItemCard } from './CheckItemCard';
import { useTask } from './TaskContext';

/** The check list, item by item. */
export function CheckPart() {
  const { t } = useTranslation();
  const { task, entries, readAt } = useTask();
  const done = task.items.filter((item) => fieldState(item, 'FINDING', entries, readAt).value !== null).length;
  return (
    <section aria-label={t('phone.part.check')} data-testid="check-list">
      <p className="muted">{t('phone.answered', { done, all: task.items.length })}</p>
      <ol className="phone-list">
        {task.items.map((item) => (
          <li key={item.key}>
            <CheckItemCard item={item} />
          </li>
        ))}
      </ol>
    </section>
  );
}
