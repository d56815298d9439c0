import { useTranslation } from 'react-i18next';
import type { TaskStatus } from '../../api/inspectionTypes';
import { Tag } from '../Tags';

/** Where a task stands; overdue in words, not by colour alone. */
export function TaskStatusTag({ status, isOverdue = false }: { status: TaskStatus; isOverdue?: boolean }) {
  const { t } = useTranslation();
  const tone = status === 'PUBLISHED' ? 'ok' : status === 'RECTIFYING' ? 'warn' : 'info';
  return (
    <>
      <Tag tone={tone}>{t(`visit.statuses.${status}`)}</Tag> {isOverdue && <Tag tone="block">{t('visit.overdue')}</Tag>}
    </>
  );
}
