import { useCallback, useRef, useState } from 'react';
import { ApiError } from '../../api/client';
import { largestUpload, uploadAttachment } from './upload';

export interface Upload {
  id: number;
  filename: string;
  share: number;
  error?: unknown;
}

interface Running {
  kind: string;
  file: File;
  abort: () => void;
}

/** Uploads under way, each with its progress; failed ones can be tried again. */
export function useUploads(address: string, onChanged: () => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const running = useRef(new Map<number, Running>());
  const next = useRef(1);

  const change = useCallback(
    (id: number, part: Partial<Upload>) => setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one))),
    [],
  );
  const drop = useCallback((id: number) => {
    running.current.delete(id);
    setUploads((all) => all.filter((one) => one.id !== id));
  }, []);

  const send = useCallback(
    (kind: string, file: File) => {
      const id = next.current++;
      setUploads((all) => [...all, { id, filename: file.name, share: 0 }]);
      if (file.size > largestUpload) {
        running.current.set(id, { kind, file, abort: () => undefined });
        change(id, { error: new ApiError({ type: 'urn:onepermit:problem:http/413', title: '', status: 413 }) });
        return;
      }
      const { done, abort } = uploadAttachment(address, kind, file, (share) => change(id, { share }));
      running.current.set(id, { kind, file, abort });
      done.then(
        () => {
          drop(id);
          onChanged();
        },
        (error: unknown) => {
          if (error instanceof DOMException) drop(id);
          else change(id, { error });
        },
      );
    },
    [address, change, drop, onChanged],
  );

  const start = useCallback((kind: string, files: FileList | null) => Array.from(files ?? []).forEach((file) => send(kind, file)), [send]);
  const abort = useCallback((id: number) => running.current.get(id)?.abort(), []);
  const forget = useCallback(
    (id: number, isRetry: boolean) => {
      const job = running.current.get(id);
      drop(id);
      if (job && isRetry) send(job.kind, job.file);
    },
    [drop, send],
  );
  return { uploads, start, abort, forget };
}
