import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { attachmentAddress, deleteAttachment } from '../../api/applications';
import type { Attachment } from '../../api/types';
import { formatBytes } from '../format';
import { useFormat } from '../hooks/useFormat';
import { ProblemView } from '../ProblemView';

interface Props {
  applicationNo: string;
  attachments: Attachment[];
  isEditable: boolean;
  onChanged: () => void;
}

export function AttachmentTable({ applicationNo, attachments, isEditable, onChanged }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const removal = useMutation({ mutationFn: (id: string) => deleteAttachment(applicationNo, id), onSuccess: onChanged });
  if (attachments.length === 0) return <p className="muted">{t('attachment.none')}</p>;
  return (
    <>
      {removal.error && <ProblemView error={removal.error} />}
      <ul className="plain-list" data-testid="attachments">
        {attachments.map((file) => (
          <li key={file.id} className="attachment">
            <PaperClipOutlined aria-hidden />
            <div>
              <a href={attachmentAddress(applicationNo, file.id)}>{file.filename}</a>{' '}
              <span className="muted">
                {t(`attachment.kinds.${file.kind}`, { defaultValue: file.kind })} · {formatBytes(file.size)}
                {file.uploadedAt && ` · ${format.instant(file.uploadedAt)}`}
              </span>
              <details>
                <summary className="small muted">{t('attachment.hash')}</summary>
                <span className="code-text small">{file.sha256}</span>
              </details>
            </div>
            {isEditable && (
              <Popconfirm
                title={t('shared.removeConfirm', { name: file.filename })}
                okText={t('shared.remove')}
                onConfirm={() => removal.mutate(file.id)}
              >
                <Button type="text" icon={<DeleteOutlined />} aria-label={t('shared.removeNamed', { name: file.filename })} />
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
