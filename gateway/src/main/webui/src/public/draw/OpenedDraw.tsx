import { DownloadOutlined, ReloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Typography } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { transcriptAddress, transcriptQuery, verifierAddress } from '../../api/draw';
import { Facts } from '../../shared/Facts';
import { formatBytes } from '../../shared/format';
import { Loading } from '../../shared/Loading';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { Report } from './DrawCheckPage';
import { Difference } from './difference';
import { openedFrom, type Opened } from './opened';
import { Rejections } from './Rejections';
import { StrataTable } from './StrataTable';
import { TasksTable } from './TasksTable';
import { useDrawCheck } from './useDrawCheck';

interface Props {
  batchNo: string;
  commitmentHash: string;
}

/** Everything about a revealed draw, and the way to make it again. */
export function OpenedDraw({ batchNo, commitmentHash }: Props) {
  const { t } = useTranslation();
  const { data, error, isLoading, refetch } = useQuery(transcriptQuery(batchNo, true));
  const opened = useMemo(() => data && readable(data), [data]);
  const { check, start } = useDrawCheck();
  if (isLoading) return <Loading rows={6} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const command = `java VerifyDraw.java ${batchNo}.txt ${commitmentHash}`;
  return (
    <>
      <Panel title={t('draws.again')} testId="draw-again">
        <p>{t('draws.againText')}</p>
        <div className="row">
          <Button
            type="primary"
            size="large"
            icon={<ReloadOutlined />}
            loading={check.state === 'running'}
            onClick={() => start({ transcript: data.slice(), published: commitmentHash })}
            data-testid="run-again"
          >
            {t('draws.run')}
          </Button>
          <Button size="large" icon={<DownloadOutlined />} href={transcriptAddress(batchNo)} data-testid="transcript">
            {t('draws.transcript', { size: formatBytes(data.length) })}
          </Button>
          <Button size="large" icon={<DownloadOutlined />} href={verifierAddress}>
            {t('draws.verifier')}
          </Button>
        </div>
        <p>{t('draws.command')}</p>
        <Typography.Text className="code-text" copyable={{ text: command }}>
          {command}
        </Typography.Text>
      </Panel>
      {check.state !== 'idle' && <Report check={check} name={`${batchNo}.txt`} />}
      {opened && <Contents opened={opened} />}
    </>
  );
}

function Contents({ opened }: { opened: Opened }) {
  const { t } = useTranslation();
  return (
    <>
      <Panel title={t('draws.opened')} testId="opened">
        <Facts
          items={[
            [t('draws.operatorSecret'), <span key="operator" className="code-text">{opened.operatorSecret}</span>],
            [t('draws.witnessSecret'), <span key="witness" className="code-text">{opened.witnessSecret}</span>],
            [t('draws.entropyValue'), <strong key="entropy">{opened.entropy}</strong>],
          ]}
        />
      </Panel>
      <StrataTable strata={opened.strata} exclusions={opened.exclusions} />
      <TasksTable tasks={opened.tasks} adjustments={opened.adjustments} />
      <Rejections rejections={opened.rejections} />
    </>
  );
}

/** A transcript that cannot even be read is no page gone wrong: drawing it again says where it differs. */
function readable(transcript: Uint8Array): Opened | undefined {
  try {
    return openedFrom(transcript);
  } catch (error) {
    if (error instanceof Difference) return undefined;
    throw error;
  }
}
