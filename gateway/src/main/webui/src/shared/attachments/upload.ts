import { announceSessionLost, ApiError, commonHeaders, idempotencyKey, problemFrom, queryString } from '../../api/client';
import { attachmentsAddress } from '../../api/applications';
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

/** Sends a file as it is, telling how far it is. Fetch cannot report the progress of an upload, XMLHttpRequest can. */
export function uploadAttachment(
  applicationNo: string,
  kind: string,
  file: File,
  onProgress: (share: number) => void,
): { done: Promise<Attachment>; abort: () => void } {
  const request = new XMLHttpRequest();
  const done = new Promise<Attachment>((resolve, reject) => {
    request.open('POST', attachmentsAddress(applicationNo) + queryString({ kind, filename: file.name }));
    for (const [name, value] of Object.entries(commonHeaders())) request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Idempotency-Key', idempotencyKey());
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => reject(new ApiError(problemFrom(0, '')));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    request.onload = () => {
      if (request.status === 401) announceSessionLost();
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as Attachment);
      else reject(new ApiError(problemFrom(request.status, request.responseText)));
    };
    request.send(file);
  });
  return { done, abort: () => request.abort() };
}
