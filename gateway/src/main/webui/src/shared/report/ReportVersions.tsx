import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { versionQuery, type ReportView } from '../../api/reports';
import { useFormat } from '../hooks/useFormat';
import { Loading } from '../Loading';
import { Panel } from '../Panel';
import { ProblemView } from '../ProblemView';
import { ReportReader } from './ReportReader';

/** Every version as it was submitted: who signed it, its fingerprint, what the checks said of it then. */
export function ReportVersions({ view }: { view: ReportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened, setOpened] = useState<number>();
  if (view.versions.length === 0) return null;
  return (
    <Panel title={t('reports.versions')} testId="report-versions">
      <table className="plain-table stack-phone">
        <tbody>
          {[...view.versions].reverse().map((version) => (
            <tr key={version.versionNo}>
              <th scope="row">{t('reports.versionNo', { number: version.versionNo })}</th>
              <td>{t('reports.signedAt', { name: version.signedBy, time: format.instant(version.signedAt) })}</td>
              <td>{t('reports.foundThen', { warnings: version.warnings, leads: version.leads })}</td>
              <td className="code-text small" title={version.contentHash}>
                SHA-256 {version.contentHash.slice(0, 16)}…
              </td>
              <td className="right">
                <Button
                  size="small"
                  aria-expanded={opened === version.versionNo}
                  onClick={() => setOpened(opened === version.versionNo ? undefined : version.versionNo)}
                >
                  {t(opened === version.versionNo ? 'reports.closeVersion' : 'reports.openVersion')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {opened !== undefined && <Version view={view} number={opened} />}
    </Panel>
  );
}

function Version({ view, number }: { view: ReportView; number: number }) {
  const { data, error, refetch } = useQuery(versionQuery(view.reportNo, number));
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={6} />;
  return <ReportReader report={data.content} permitNo={view.permitNo} findings={data.examined.findings} />;
}
