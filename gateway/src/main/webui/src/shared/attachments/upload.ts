import { idempotencyKey, queryString } from '../../api/client';
import { attachmentsAddress } from '../../api/applications';
import { sendFile } from '../../api/sending';
import type { Attachment } from '../../api/types';

export const largestUpload = 50 * 1024 * 1024;
export const acceptedTypes = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.csv';
export const attachmentKinds = [
  'EIA_APPROVAL',
  'SITE_PLAN',
  'FLOW_DIAGRAM',
  'MONITORING_PLAN',
  'CALCULATION',
  'OUTLET_STATEMENT',
  'COMMITMENT',
  'QUOTA',
  'SITE_CHECK',
  'PAUSE_NOTICE',
  'OTHER',
] as const;

/** Sends a file as it is, telling how far it is. */
export function uploadAttachment(
  applicationNo: string,
  kind: string,
  file: File,
  onProgress: (share: number) => void,
): { done: Promise<Attachment>; abort: () => void } {
  return sendFile<Attachment>({
    method: 'POST',
    address: attachmentsAddress(applicationNo) + queryString({ kind, filename: file.name }),
    body: file,
    headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': idempotencyKey() },
    onProgress,
  });
}
