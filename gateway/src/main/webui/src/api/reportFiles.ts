import { queryOptions } from '@tanstack/react-query';
import { call, get } from './client';
import { reportApi } from './reports';

/** Files of report-service: annexes of reports, proofs of results and entries. */

/** What files belong to, by its address below the service, such as `reports/…-2026`. */
export type FileSubject = `${'reports' | 'results' | 'ledger-entries'}/${string}`;

export const reportFileKinds = ['MONITORING_MAP', 'CALCULATION', 'LABORATORY_REPORT', 'OTHER', 'SECRET'] as const;
export const proofKinds = ['LABORATORY_REPORT', 'CORRECTION', 'OTHER'] as const;

export interface ReportFile {
  id: string;
  kind: string;
  filename: string;
  mediaType: string;
  size: number;
  sha256: string;
  /** First signed version that names it. */
  sealedIn?: number | null;
  /** Whether the next version names it. */
  listed: boolean;
  uploadedBy: string;
  uploadedAt: string;
}

export const filesAddress = (of: FileSubject) => `${reportApi}/${of}/attachments`;
export const fileAddress = (of: FileSubject, id: string) => `${filesAddress(of)}/${id}`;
export const publicFileAddress = (reportNo: string, sha256: string) =>
  `${reportApi}/public/reports/${encodeURIComponent(reportNo)}/attachments/${sha256}`;

export const filesQuery = (of: FileSubject) =>
  queryOptions({ queryKey: ['report-files', of], queryFn: ({ signal }) => get<ReportFile[]>(filesAddress(of), { signal }) });

export const removeFile = (of: FileSubject, id: string) => call<unknown>('DELETE', fileAddress(of, id));
