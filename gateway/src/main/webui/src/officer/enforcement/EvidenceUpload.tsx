import { InboxOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Progress, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/client';
import { evidenceKinds } from '../../api/enforcement';
import { evidenceId, sendEvidence, type EvidenceWords } from '../../api/evidence';
import { acceptedTypes, largestUpload } from '../../shared/attachments/upload';
import { formatBytes } from '../../shared/format';
import { FieldLabelContext } from '../../shared/hooks/useFieldLabel';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

const texts = ['title', 'source', 'takenBy', 'place', 'proves'] as const;
const empty: EvidenceWords = { kind: 'AUDIO_VISUAL', title: '', source: '', takenAt: '', takenBy: '', place: '', proves: '' };

interface Sending {
  share: number;
  abort: () => void;
}

/** Evidence that is a file: dropped here, told what it is and what it proves, sent with its progress. */
export function EvidenceUpload({ caseNo }: { caseNo: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [words, setWords] = useState(empty);
  const [sending, setSending] = useState<Sending>();
  const [error, setError] = useState<unknown>();
  const id = useRef(evidenceId());

  const choose = (files: FileList | null) => {
    const chosen = files?.[0];
    if (!chosen) return;
    const isTooLarge = chosen.size > largestUpload;
    setError(isTooLarge ? new ApiError({ type: 'urn:onepermit:problem:http/413', title: '', status: 413 }) : undefined);
    if (isTooLarge) return;
    id.current = evidenceId();
    setFile(chosen);
    setWords((known) => ({ ...known, title: known.title || chosen.name }));
  };
  const send = () => {
    if (!file) return;
    const onProgress = (share: number) => setSending((now) => now && { ...now, share });
    const { done, abort } = sendEvidence(caseNo, id.current, { ...words, takenAt: `${words.takenAt}:00+08:00` }, file, onProgress);
    setSending({ share: 0, abort });
    setError(undefined);
    done
      .then(() => {
        setFile(undefined);
        setWords((known) => ({ ...empty, source: known.source, takenBy: known.takenBy, place: known.place }));
        return client.invalidateQueries({ queryKey: ['enforcement'] });
      })
      .catch((refusal: unknown) => {
        if (!(refusal instanceof DOMException)) setError(refusal);
      })
      .finally(() => setSending(undefined));
  };
  const isComplete = file !== undefined && words.takenAt !== '' && texts.every((name) => words[name].trim() !== '');
  const labelOf = (place: string) => t(`enforcement.upload.${place}`, { defaultValue: t('field.whole') });
  return (
    <Panel title={t('enforcement.upload.heading')} aside={<LegalBasis basis="APnL §46" />} testId="evidence-upload">
      <div className="stack">
        <DropZone file={file} onChoose={choose} />
        {file && (
          <>
            <WordFields words={words} onChange={setWords} />
            {sending && <Progress percent={Math.round(sending.share * 100)} aria-label={file.name} />}
          </>
        )}
        {error !== undefined && (
          <FieldLabelContext value={labelOf}>
            <ProblemView error={error} kept={t('enforcement.kept')} />
          </FieldLabelContext>
        )}
        {file && (
          <div className="row">
            <Button disabled={!isComplete} loading={sending !== undefined} onClick={send}>
              {t('enforcement.act.evidenceSubmit')}
            </Button>
            {sending && <Button onClick={sending.abort}>{t('attachment.cancel')}</Button>}
          </div>
        )}
      </div>
    </Panel>
  );
}

function DropZone({ file, onChoose }: { file: File | undefined; onChoose: (files: FileList | null) => void }) {
  const { t } = useTranslation();
  return (
    <label
      className="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onChoose(event.dataTransfer.files);
      }}
    >
      <InboxOutlined aria-hidden style={{ fontSize: 28 }} />
      <span>{file ? `${file.name} · ${formatBytes(file.size)}` : t('attachment.drop')}</span>
      <span className="small muted">{t('attachment.limits')}</span>
      <input
        type="file"
        accept={acceptedTypes}
        className="visually-hidden"
        data-testid="evidence-input"
        onChange={(event) => {
          onChoose(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
}

function WordFields({ words, onChange }: { words: EvidenceWords; onChange: (words: EvidenceWords) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="field">
        <label htmlFor="upload-kind">{t('enforcement.evidenceKind')}</label>
        <Select
          id="upload-kind"
          value={words.kind}
          onChange={(kind: string) => onChange({ ...words, kind })}
          options={evidenceKinds.map((value) => ({ value, label: t(`enforcement.evidenceKinds.${value}`) }))}
        />
      </div>
      <div className="field">
        <label htmlFor="upload-takenAt">{t('enforcement.upload.takenAt')}</label>
        <Input
          id="upload-takenAt"
          type="datetime-local"
          value={words.takenAt}
          onChange={(event) => onChange({ ...words, takenAt: event.target.value.slice(0, 16) })}
        />
      </div>
      {texts.map((name) => (
        <div className="field" key={name}>
          <label htmlFor={`upload-${name}`}>{t(`enforcement.upload.${name}`)}</label>
          <Input.TextArea
            id={`upload-${name}`}
            autoSize={{ minRows: name === 'proves' ? 2 : 1, maxRows: 6 }}
            value={words[name]}
            onChange={(event) => onChange({ ...words, [name]: event.target.value })}
          />
        </div>
      ))}
    </>
  );
}
