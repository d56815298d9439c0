import { useTranslation } from 'react-i18next';
import type { BatchStatus } from '../../api/draw';
import { Tag } from '../Tags';

const tones = { FROZEN: 'plain', COMMITTED: 'info', DRAWN: 'warn', REVEALED: 'ok', VOID: 'block' } as const;

export function BatchStatusTag({ status }: { status: BatchStatus }) {
  const { t } = useTranslation();
  return <Tag tone={tones[status]}>{t(`draws.status.${status}`)}</Tag>;
}
