import { useTranslation } from 'react-i18next';
import type { ReportStatus, ReportType } from '../../api/reports';
import { useFormat } from '../hooks/useFormat';
import { Tag } from '../Tags';

const tones: Partial<Record<ReportStatus, 'ok' | 'warn' | 'block' | 'plain'>> = {
  DUE: 'warn',
  DRAFT: 'warn',
  OVERDUE: 'block',
  RETURNED: 'warn',
  OVERDUE_CORRECTION: 'block',
  REFERRED: 'block',
  ACCEPTED: 'ok',
  ARCHIVED: 'ok',
  SKIPPED: 'plain',
  MERGED: 'plain',
};

export function ReportStatusTag({ status }: { status: ReportStatus }) {
  const { t } = useTranslation();
  return <Tag tone={tones[status] ?? 'info'}>{t(`reports.status.${status}`)}</Tag>;
}

interface Period {
  reportType: ReportType;
  periodFrom: string;
  periodTo: string;
}

/** A report in a few words: 2025年年报, 2026年第1季度季报. */
export function usePeriodName(): (period: Period) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ reportType, periodFrom, periodTo }) => {
    const [year, month] = periodFrom.split('-').map(Number);
    if (!year || !month || periodFrom.endsWith('-01') === false) {
      return t('reports.period.OTHER', { from: format.date(periodFrom), to: format.date(periodTo) });
    }
    const months = { ANNUAL: 12, HALF_YEARLY: 6, QUARTERLY: 3, MONTHLY: 1 }[reportType];
    return t(`reports.period.${reportType}`, { year, number: Math.floor((month - 1) / months) + 1 });
  };
}
