import { useTranslation } from 'react-i18next';
import type { ApplicationStatus, ManagementClass, PermitStatus } from '../api/types';

type Tone = 'ok' | 'warn' | 'block' | 'info' | 'plain';

export function Tag({ tone = 'plain', children }: { tone?: Tone; children: React.ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}

const statusTone: Partial<Record<ApplicationStatus, Tone>> = {
  CORRECTION: 'warn',
  PAUSED: 'warn',
  DISCLOSED: 'warn',
  ISSUED: 'ok',
  GRANTED: 'ok',
  REFUSED: 'block',
  NOT_ACCEPTED: 'block',
  WITHDRAWN: 'plain',
  WITHDRAWN_DEEMED: 'plain',
  NOT_REQUIRED: 'plain',
  DRAFT: 'plain',
};

export function StatusTag({ status }: { status: ApplicationStatus }) {
  const { t } = useTranslation();
  return <Tag tone={statusTone[status] ?? 'info'}>{t(`status.${status}`)}</Tag>;
}

export function ClassTag({ value }: { value: ManagementClass | null | undefined }) {
  const { t } = useTranslation();
  if (!value) return <span className="muted">—</span>;
  return <Tag tone={value === 'KEY' ? 'warn' : 'plain'}>{t(`class.${value}`)}</Tag>;
}

export function PermitStatusTag({ status }: { status: PermitStatus | undefined }) {
  const { t } = useTranslation();
  if (!status) return null;
  return <Tag tone={status === 'VALID' ? 'ok' : 'block'}>{t(`permitStatus.${status}`)}</Tag>;
}
