import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { fileAddress, type FileSubject, type ReportFile } from '../../api/reportFiles';
import { formatBytes } from '../format';
import { useFormat } from '../hooks/useFormat';
import { Tag } from '../Tags';

interface Props {
  of: FileSubject;
  files: ReportFile[];
  onRemove?: (id: string) => void;
}

/** Files with their fingerprints; what a signed version names is said so. */
export function FileTable({ of, files, onRemove }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (files.length === 0) return <p className="muted">{t('attachment.none')}</p>;
  return (
    <ul className="plain-list" data-testid="report-files">
      {files.map((file) => (
        <li key={file.id} className="attachment">
          <PaperClipOutlined aria-hidden />
          <div>
            <a href={fileAddress(of, file.id)}>{file.filename}</a>{' '}
            <span className="muted">
              {t(`reports.choice.kind.${file.kind}`, { defaultValue: file.kind })} · {formatBytes(file.size)} · {format.instant(file.uploadedAt)}
            </span>{' '}
            {file.kind === 'SECRET' && <Tag tone="warn">{t('reports.file.secret')}</Tag>}{' '}
            {file.sealedIn != null && <Tag tone="ok">{t('reports.file.sealed', { version: file.sealedIn })}</Tag>}{' '}
            {!file.listed && <Tag>{t('reports.file.unlisted')}</Tag>}
            <details>
              <summary className="small muted">{t('attachment.hash')}</summary>
              <span className="code-text small">{file.sha256}</span>
            </details>
          </div>
          {onRemove && file.listed && (
            <Popconfirm title={t('shared.removeConfirm', { name: file.filename })} okText={t('shared.remove')} onConfirm={() => onRemove(file.id)}>
              <Button type="text" icon={<DeleteOutlined />} aria-label={t('shared.removeNamed', { name: file.filename })} />
            </Popconfirm>
          )}
        </li>
      ))}
    </ul>
  );
}
