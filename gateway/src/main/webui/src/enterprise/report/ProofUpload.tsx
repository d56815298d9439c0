import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { filesAddress, filesQuery, proofKinds, type FileSubject } from '../../api/reportFiles';
import { UploadZone } from '../../shared/attachments/UploadZone';
import { ProblemView } from '../../shared/ProblemView';
import { FileTable } from '../../shared/report/FileTable';

interface Props {
  of: FileSubject;
  /** Which file proves the correction, by its fingerprint. */
  chosen: string | undefined;
  onChoose: (sha256: string | undefined) => void;
}

/** Files that prove a result or entry, and which of them a correction rests on. */
export function ProofUpload({ of, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: files = [], error, refetch } = useQuery(filesQuery(of));
  const kinds = proofKinds.map((value) => ({ value, label: t(`reports.choice.kind.${value}`) }));
  return (
    <div className="stack">
      <UploadZone address={filesAddress(of)} kinds={kinds} onChanged={() => void client.invalidateQueries({ queryKey: ['report-files', of] })} />
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      <FileTable of={of} files={files} />
      {files.length > 0 && (
        <Radio.Group
          aria-label={t('duty.data.proof')}
          value={chosen ?? ''}
          onChange={(event) => onChoose((event.target.value as string) || undefined)}
          options={[{ value: '', label: t('duty.data.noProof') }, ...files.map((file) => ({ value: file.sha256, label: file.filename }))]}
        />
      )}
    </div>
  );
}
