import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { filesAddress, filesQuery, removeFile, reportFileKinds, type FileSubject } from '../../api/reportFiles';
import { fetchReport } from '../../api/reports';
import { UploadZone } from '../../shared/attachments/UploadZone';
import { ProblemView } from '../../shared/ProblemView';
import { FileTable } from '../../shared/report/FileTable';
import { useReportDraft, useReportStore } from './ReportDraftContext';

/** Chapter 13: the files themselves. The report names what was uploaded, and the checks look at it at once. */
export function AnnexBoard() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const store = useReportStore();
  const reportNo = useReportDraft((draft) => draft.view.reportNo);
  const of: FileSubject = `reports/${reportNo}`;
  const { data, error, refetch } = useQuery(filesQuery(of));
  const afterChange = async () => {
    await client.invalidateQueries({ queryKey: ['report-files', of] });
    await store.flush();
    if (store.get().state === 'saved') store.replace(await fetchReport(reportNo));
  };
  const removal = useMutation({ mutationFn: (id: string) => removeFile(of, id), onSuccess: afterChange });
  const kinds = reportFileKinds.map((value) => ({ value, label: t(`reports.choice.kind.${value}`) }));
  return (
    <div className="stack">
      <UploadZone address={filesAddress(of)} kinds={kinds} onChanged={() => void afterChange()} />
      <p className="small muted">{t('reports.file.secretText')}</p>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {removal.error && <ProblemView error={removal.error} />}
      <FileTable of={of} files={data ?? []} onRemove={(id) => removal.mutate(id)} />
    </div>
  );
}
