import { idempotencyKey, queryString } from '../../api/client';
import { sendFile } from '../../api/sending';

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

/** A file as a service has kept it. */
export interface StoredFile {
  id: string;
  sha256: string;
}

/** Sends a file as it is to where files of its kind are taken in, telling how far it is. */
export function uploadAttachment(
  address: string,
  kind: string,
  file: File,
  onProgress: (share: number) => void,
): { done: Promise<StoredFile>; abort: () => void } {
  return sendFile<StoredFile>({
    method: 'POST',
    address: address + queryString({ kind, filename: file.name }),
    body: file,
    headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': idempotencyKey() },
    onProgress,
  });
}
