import { useTranslation } from 'react-i18next';
import { attachmentsAddress } from '../../api/applications';
import type { Attachment } from '../../api/types';
import { AttachmentTable } from './AttachmentTable';
import { attachmentKinds } from './upload';
import { UploadZone } from './UploadZone';

interface Props {
  applicationNo: string;
  attachments: Attachment[];
  onChanged: () => void;
  isEditable?: boolean;
  /** Fixes what is uploaded, for instance a notice. */
  kind?: string;
}

/** Files of a case: what is there, with its fingerprint, and the way to add more. */
export function AttachmentBoard({ applicationNo, attachments, onChanged, isEditable = false, kind }: Props) {
  const { t } = useTranslation();
  const kinds = (kind ? [kind] : attachmentKinds).map((value) => ({ value, label: t(`attachment.kinds.${value}`) }));
  return (
    <div className="stack">
      {isEditable && <UploadZone address={attachmentsAddress(applicationNo)} kinds={kinds} onChanged={onChanged} />}
      <AttachmentTable applicationNo={applicationNo} attachments={attachments} isEditable={isEditable} onChanged={onChanged} />
    </div>
  );
}
