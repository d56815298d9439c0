import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportStore } from './ReportDraftContext';

/** Adds a file by its name and fingerprint: the file itself stays with the unit and can be held against it at any time. */
export function AttachmentAdder() {
  const { t } = useTranslation();
  const store = useReportStore();
  const [isReading, setReading] = useState(false);

  const add = async (files: FileList | null) => {
    setReading(true);
    try {
      for (const file of Array.from(files ?? [])) {
        const hash = bytesToHex(sha256(new Uint8Array(await file.arrayBuffer())));
        const attachments = store.get().dossier.attachments ?? [];
        store.set('attachments', [...attachments, { name: file.name, sha256: hash }]);
      }
    } finally {
      setReading(false);
    }
  };

  return (
    <label className="drop">
      <strong>{t(isReading ? 'reports.hashing' : 'reports.chooseFile')}</strong>
      <span className="small muted">{t('reports.fileStays')}</span>
      <input type="file" multiple className="visually-hidden" onChange={(event) => void add(event.target.files)} data-testid="report-file" />
    </label>
  );
}
