import { FilePdfOutlined } from '@ant-design/icons';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { copyAddress, originalAddress } from '../api/enterprise';
import { legalClockQuery } from '../api/legalClock';
import type { PageOf, PermitSummary } from '../api/types';
import { CodeText } from '../shared/CodeText';
import { EmptyState } from '../shared/EmptyState';
import { useFormat } from '../shared/hooks/useFormat';
import { Loading } from '../shared/Loading';
import { ProblemView } from '../shared/ProblemView';
import { PermitStatusTag } from '../shared/Tags';

function daysUntil(day: string, now: string): number {
  return Math.floor((Date.parse(`${day}T23:59:59+08:00`) - Date.parse(now)) / 86_400_000);
}

/** The enterprise's permits with the days to expiry and the last day on which renewal can still be asked for in time. */
export function OwnPermits({ query }: { query: UseQueryResult<PageOf<PermitSummary>> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: clock } = useQuery(legalClockQuery());
  if (query.isLoading) return <Loading rows={2} />;
  if (query.error) return <ProblemView error={query.error} onRetry={() => void query.refetch()} />;
  const permits = query.data?.items ?? [];
  if (permits.length === 0) return <EmptyState>{t('enterprise.noPermits')}</EmptyState>;
  return (
    <ul className="plain-list">
      {permits.map((permit) => (
        <li key={permit.permitNo} className="case-line-item">
          <div>
            <Link to={`/permits/${permit.permitNo}`}>{permit.siteName ?? permit.unitName}</Link>{' '}
            <PermitStatusTag status={permit.status} />
            <div>
              <CodeText code={permit.permitNo} isCopyable />
            </div>
            <div className="small muted">
              {t('permit.fromTo', { from: format.date(permit.validFrom), to: format.date(permit.validTo) })}
              {clock && ` · ${t('enterprise.daysLeft', { days: daysUntil(permit.validTo, clock.now) })}`}
            </div>
          </div>
          <div className="row">
            <Button icon={<FilePdfOutlined />} href={originalAddress(permit.permitNo)} data-testid="original-pdf">
              {t('permit.originalPdf')}
            </Button>
            <Button icon={<FilePdfOutlined />} href={copyAddress(permit.permitNo)} data-testid="copy-pdf">
              {t('permit.copyPdf')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
