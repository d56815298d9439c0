import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fairnessQuery, openDataAddress, type FairnessView } from '../../api/draw';
import { EmptyState } from '../../shared/EmptyState';
import { formatNumber } from '../../shared/format';
import { useCodes } from '../../shared/hooks/useCodes';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ScrollX } from '../../shared/ScrollX';
import { FairnessPanel } from './FairnessPanel';

/** Whether what was drawn is what chance would draw, over all draws that are revealed, void ones included (F-23). */
export function Page() {
  const { t } = useTranslation();
  const { divisionName } = useCodes();
  const { data, error, isLoading, refetch } = useQuery(fairnessQuery());
  if (isLoading) return <Loading rows={8} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead title={t('nav.fairness')} lead={t('fairness.lead')} />
      {data.draws.length === 0 ? (
        <EmptyState>{t('fairness.empty')}</EmptyState>
      ) : (
        <>
          <section className="panel" aria-label={t('fairness.from')}>
            <p>{t('fairness.fromDraws', { count: data.draws.length })}</p>
            <div className="row">
              {data.draws.map((batchNo) => (
                <Link key={batchNo} to={`/draws/${batchNo}`}>
                  {batchNo}
                </Link>
              ))}
            </div>
          </section>
          <Strata strata={data.strata} />
          <FairnessPanel
            title={t('fairness.divisions')}
            subject={t('draws.area')}
            rows={data.divisions.map((finding) => ({ name: divisionName(finding.subject), finding }))}
            testId="fairness-divisions"
          />
          <FairnessPanel title={t('fairness.inspectors')} subject={t('fairness.inspector')} rows={data.inspectors} testId="fairness-inspectors" />
          <Panel title={t('fairness.method')}>
            <p>{t('fairness.methodText')}</p>
            <div className="row">
              {(['draws', 'drawn-tasks', 'dictionary'] as const).map((name) => (
                <Button key={name} icon={<DownloadOutlined />} href={openDataAddress(name)}>
                  {t(`fairness.data.${name}`)}
                </Button>
              ))}
            </div>
          </Panel>
        </>
      )}
    </>
  );
}

/** A stratum's quota is fixed by its ratio, not by chance; this says whether it was met. */
function Strata({ strata }: { strata: FairnessView['strata'] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('fairness.strata')}>
      <p>{t('fairness.strataText')}</p>
      <ScrollX>
        <table className="plain-table stack-phone">
          <thead>
            <tr>
              <th scope="col">{t('draws.stratum')}</th>
              {(['pool', 'quota', 'drawn'] as const).map((name) => (
                <th key={name} scope="col" className="right">
                  {t(`draws.counted.${name}`)}
                </th>
              ))}
              <th scope="col" className="right">
                {t('fairness.rate')}
              </th>
              <th scope="col">{t('fairness.met')}</th>
            </tr>
          </thead>
          <tbody>
            {strata.map((row) => (
              <tr key={row.stratum}>
                <th scope="row">{row.stratum}</th>
                <td className="right number" data-label={t('draws.counted.pool')}>{formatNumber(row.pool)}</td>
                <td className="right number" data-label={t('draws.counted.quota')}>{formatNumber(row.quota)}</td>
                <td className="right number" data-label={t('draws.counted.drawn')}>{formatNumber(row.drawn)}</td>
                <td className="right number" data-label={t('fairness.rate')}>{row.pool > 0 ? `${formatNumber((row.drawn / row.pool) * 100, 1)}%` : '—'}</td>
                <td>{t(row.drawn >= row.quota ? 'fairness.metYes' : 'fairness.metNo')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}
