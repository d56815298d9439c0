import { useTranslation } from 'react-i18next';
import type { Duty, DutyStatus } from '../../api/duty';
import { Tag } from '../Tags';

const tones: Partial<Record<DutyStatus, 'ok' | 'info'>> = { SUBMITTED: 'ok', DUE: 'info' };

/** How a duty stands; what is overdue says so. */
export function DutyTag({ duty }: { duty: Duty }) {
  const { t } = useTranslation();
  if (duty.overdue) return <Tag tone="block">{t('duty.overdue')}</Tag>;
  return <Tag tone={tones[duty.status] ?? 'plain'}>{t(`duty.statuses.${duty.status}`)}</Tag>;
}
