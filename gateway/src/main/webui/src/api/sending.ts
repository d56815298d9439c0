import { announceSessionLost, ApiError, commonHeaders, problemFrom } from './client';

interface Wanted {
  method: 'POST' | 'PUT';
  address: string;
  body: File | FormData;
  headers?: Record<string, string>;
  onProgress: (share: number) => void;
}

/** Sends a file, telling how far it is. Fetch cannot report the progress of an upload, XMLHttpRequest can. */
export function sendFile<T>({ method, address, body, headers, onProgress }: Wanted): { done: Promise<T>; abort: () => void } {
  const request = new XMLHttpRequest();
  const done = new Promise<T>((resolve, reject) => {
    request.open(method, address);
    for (const [name, value] of Object.entries({ ...commonHeaders(), ...headers })) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => reject(new ApiError(problemFrom(0, '')));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    request.onload = () => {
      if (request.status === 401) announceSessionLost();
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T);
      else reject(new ApiError(problemFrom(request.status, request.responseText)));
    };
    request.send(body);
  });
  return { done, abort: () => request.abort() };
}
