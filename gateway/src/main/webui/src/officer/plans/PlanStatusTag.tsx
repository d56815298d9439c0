import { useTranslation } from 'react-i18next';
import type { PlanStatus } from '../../api/plans';
import { Tag } from '../../shared/Tags';

const tones = { DRAFT: 'plain', SUBMITTED: 'warn', APPROVED: 'ok' } as const;

export function PlanStatusTag({ status }: { status: PlanStatus }) {
  const { t } = useTranslation();
  return <Tag tone={tones[status]}>{t(`plans.status.${status}`)}</Tag>;
}
