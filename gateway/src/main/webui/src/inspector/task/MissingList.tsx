import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Missing } from '../queue/missing';
import { useTask } from './TaskContext';

const atItem: Missing['code'][] = ['ANSWER', 'FACTS', 'CONFLICT', 'PROBLEM_PHOTO'];

/** What the record still lacks, each with the way to it. */
export function MissingList({ missing }: { missing: Missing[] }) {
  const { t } = useTranslation();
  const { task } = useTask();
  if (missing.length === 0) return <p className="ok">{t('phone.complete')}</p>;
  const base = `/inspector/tasks/${encodeURIComponent(task.taskNo)}`;
  return (
    <div className="missing" data-testid="missing" data-count={missing.length}>
      <strong>{t('phone.missing', { count: missing.length })}</strong>
      <ul>
        {missing.map((one) => (
          <li key={`${one.code} ${one.of}`}>
            <Link to={atItem.includes(one.code) ? `${base}/check#item-${one.of}` : one.code === 'SIGNATURE' ? `${base}/leave` : `${base}/evidence`}>
              {t(`phone.lacks.${one.code}`, { number: one.item?.number, of: one.of })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
