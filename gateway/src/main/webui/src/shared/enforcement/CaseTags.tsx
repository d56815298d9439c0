import { useTranslation } from 'react-i18next';
import type { EnforcementStatus } from '../../api/enforcement';
import { Tag } from '../Tags';

const tones: Partial<Record<EnforcementStatus, 'ok' | 'warn' | 'block' | 'info' | 'plain'>> = {
  LEAD: 'warn',
  NOT_FILED: 'plain',
  NO_PENALTY: 'plain',
  PENDING_DECISION: 'warn',
  DECIDED: 'warn',
  SERVED: 'ok',
  ANNULLED: 'block',
};

/** The status of a lead or case, and whether it is late. */
export function CaseStatusTag({ status, isOverdue = false }: { status: EnforcementStatus; isOverdue?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Tag tone={tones[status] ?? 'info'}>{t(`enforcement.status.${status}`)}</Tag> {isOverdue && <Tag tone="block">{t('enforcement.overdue')}</Tag>}
    </>
  );
}
