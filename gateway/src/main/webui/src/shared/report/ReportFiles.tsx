import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { filesQuery } from '../../api/reportFiles';
import { Panel } from '../Panel';
import { ProblemView } from '../ProblemView';
import { FileTable } from './FileTable';

/** The annexes of a report, to be opened. */
export function ReportFiles({ reportNo }: { reportNo: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(filesQuery(`reports/${reportNo}`));
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <Panel title={t('reports.file.title')} testId="report-annexes">
      <FileTable of={`reports/${reportNo}`} files={data ?? []} />
    </Panel>
  );
}
