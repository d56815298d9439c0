import { idempotencyKey } from './client';
import type { EvidencePiece } from './enforcement';
import { sendFile } from './sending';

/** What is said of a file that is evidence. */
export interface EvidenceWords {
  kind: string;
  title: string;
  source: string;
  takenAt: string;
  takenBy: string;
  place: string;
  proves: string;
}

/** An id that the service remembers the file by, so that sending it again keeps it once. */
export function evidenceId(): string {
  const digits = idempotencyKey();
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-');
}

export const evidenceAddress = (caseNo: string, id: string) => `/api/inspection/v1/cases/${caseNo}/files/${id}`;

export function sendEvidence(caseNo: string, id: string, words: EvidenceWords, file: File, onProgress: (share: number) => void) {
  const body = new FormData();
  for (const [name, value] of Object.entries(words)) body.append(name, value);
  body.append('file', file, file.name);
  return sendFile<EvidencePiece>({ method: 'PUT', address: evidenceAddress(caseNo, id), body, onProgress });
}
