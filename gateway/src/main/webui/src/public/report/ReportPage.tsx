import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { publicFileAddress } from '../../api/reportFiles';
import { publicReportQuery } from '../../api/reviews';
import { CodeText } from '../../shared/CodeText';
import { Facts } from '../../shared/Facts';
import { useFormat } from '../../shared/hooks/useFormat';
import { LegalBasis } from '../../shared/LegalBasis';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ReportReader } from '../../shared/report/ReportReader';
import { usePeriodName } from '../../shared/report/ReportTags';

/** One accepted report, as everybody may read it. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePeriodName();
  const { no = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(publicReportQuery(no));
  if (isLoading) return <Loading rows={10} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const files = data.content.attachments ?? [];
  return (
    <>
      <PageHead title={`${data.unitName} ${t('reports.title', { period: periodName(data) })}`} lead={<LegalBasis basis="R §23" />} />
      <Panel title={t('reports.published')}>
        <Facts
          items={[
            [t('reports.permitNo'), <Link key="permit" to={`/permits/${data.permitNo}`}><CodeText code={data.permitNo} /></Link>],
            [t('reports.type'), t(`reports.types.${data.reportType}`)],
            [t('reports.dueOn'), format.date(data.dueOn)],
            [t('reports.submittedAt'), `${format.date(data.submittedOn)} ${t(data.late ? 'reports.late' : 'reports.inTime')}`],
            [t('reports.publishedAt'), format.date(data.publishedAt)],
            [t('reports.versionTitle'), t('reports.versionNo', { number: data.versionNo })],
          ]}
        />
        <p className="small muted seed">
          {t('reports.hash')} <span className="code-text">{data.contentHash}</span>
        </p>
        {data.remarks.length > 0 && (
          <>
            <h3>{t('reports.remarks')}</h3>
            <ol>
              {data.remarks.map((remark) => (
                <li key={remark}>{remark}</li>
              ))}
            </ol>
          </>
        )}
        {data.withheld.length > 0 && <p className="callout">{t('reports.withheldText', { count: data.withheld.length })}</p>}
      </Panel>
      <ReportReader report={data.content} permitNo={data.permitNo} withheld={data.withheld} />
      {files.length > 0 && (
        <Panel title={t('reports.file.title')} testId="public-files">
          <ul className="plain-list">
            {files.map((file) => (
              <li key={`${file.kind ?? ''} ${file.name ?? ''}`}>
                <a href={publicFileAddress(data.reportNo, file.sha256 ?? '')}>{file.name}</a>{' '}
                <span className="muted">{t(`reports.choice.kind.${file.kind ?? 'OTHER'}`)}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
