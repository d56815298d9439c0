import { InboxOutlined } from '@ant-design/icons';
import { Button, Progress, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../api/types';
import { ProblemView } from '../ProblemView';
import { AttachmentTable } from './AttachmentTable';
import { acceptedTypes, attachmentKinds } from './upload';
import { useUploads } from './useUploads';

interface Props {
  applicationNo: string;
  attachments: Attachment[];
  onChanged: () => void;
  isEditable?: boolean;
  /** Fixes what is uploaded, for instance a notice. */
  kind?: string;
}

/** Files of a case: what is there, with its fingerprint, and the way to add more. */
export function AttachmentBoard({ applicationNo, attachments, onChanged, isEditable = false, kind: fixedKind }: Props) {
  const { t } = useTranslation();
  const [chosenKind, setKind] = useState<string>('EIA_APPROVAL');
  const kind = fixedKind ?? chosenKind;
  const { uploads, start, abort, forget } = useUploads(applicationNo, onChanged);

  return (
    <div className="stack">
      {isEditable && (
        <div className="upload-zone" data-testid="upload-zone">
          {!fixedKind && (
            <div className="field">
              <label htmlFor="attachment-kind">{t('attachment.kind')}</label>
              <Select
                id="attachment-kind"
                value={kind}
                onChange={setKind}
                style={{ minWidth: 220 }}
                options={attachmentKinds.map((value) => ({ value, label: t(`attachment.kinds.${value}`) }))}
              />
            </div>
          )}
          <label
            className="drop"
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              start(kind, event.dataTransfer.files);
            }}
          >
            <InboxOutlined aria-hidden style={{ fontSize: 28 }} />
            <span>{t('attachment.drop')}</span>
            <span className="small muted">{t('attachment.limits')}</span>
            <input
              type="file"
              multiple
              accept={acceptedTypes}
              className="visually-hidden"
              data-testid="file-input"
              onChange={(event) => {
                start(kind, event.target.files);
                event.target.value = '';
              }}
            />
          </label>
        </div>
      )}
      {uploads.map((upload) => (
        <div key={upload.id} role="status">
          <div className="row">
            <span>{upload.filename}</span>
            {upload.error === undefined && (
              <Button size="small" onClick={() => abort(upload.id)}>
                {t('attachment.cancel')}
              </Button>
            )}
          </div>
          {upload.error === undefined ? (
            <Progress percent={Math.round(upload.share * 100)} aria-label={upload.filename} />
          ) : (
            <ProblemView error={upload.error} onRetry={() => forget(upload.id, true)} />
          )}
        </div>
      ))}
      <AttachmentTable applicationNo={applicationNo} attachments={attachments} isEditable={isEditable} onChanged={onChanged} />
    </div>
  );
}
