import { InboxOutlined } from '@ant-design/icons';
import { Button, Progress, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemView } from '../ProblemView';
import { acceptedTypes } from './upload';
import { useUploads } from './useUploads';

interface Props {
  /** Where the files are sent. */
  address: string;
  /** What a file may be; with one kind nothing is asked. */
  kinds: readonly { value: string; label: string }[];
  onChanged: () => void;
}

/** Takes files by choice or drop, and shows how far each of them is. */
export function UploadZone({ address, kinds, onChanged }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState(kinds[0]?.value ?? 'OTHER');
  const { uploads, start, abort, forget } = useUploads(address, onChanged);
  return (
    <>
      <div className="upload-zone" data-testid="upload-zone">
        {kinds.length > 1 && (
          <div className="field">
            <label htmlFor="attachment-kind">{t('attachment.kind')}</label>
            <Select id="attachment-kind" value={kind} onChange={setKind} style={{ minWidth: 220 }} options={[...kinds]} />
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
    </>
  );
}
