import type { FieldError, Problem } from './types';

/** Any answer that is not a success, or no answer at all (status 0). */
export class ApiError extends Error {
  readonly problem: Problem;
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Problem, retryAfterSeconds?: number) {
    super(problem.title);
    this.name = 'ApiError';
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get status(): number {
    return this.problem.status;
  }

  get fieldErrors(): FieldError[] {
    return this.problem.errors ?? [];
  }

  /** Whether trying the same request again may help. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

export interface Answer<T> {
  data: T;
  etag: string | undefined;
}

export interface RequestOptions {
  query?: Record<string, string | number | boolean | null | undefined>;
  body?: unknown;
  /** Sent as it is, in the place of a body. */
  bytes?: ArrayBuffer;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const sessionLostListeners = new Set<() => void>();

/** Calls the listener whenever a request is refused because nobody is signed in any more. */
export function onSessionLost(listener: () => void): () => void {
  sessionLostListeners.add(listener);
  return () => sessionLostListeners.delete(listener);
}

export function announceSessionLost(): void {
  sessionLostListeners.forEach((listener) => listener());
}

let language = 'zh-CN';
export function speak(tag: string): void {
  language = tag;
}

/** What every request to the gateway carries; the second header keeps forged cross-site requests out. */
export function commonHeaders(): Record<string, string> {
  return { 'Accept-Language': language, 'X-Requested-With': 'OnePermit' };
}

/** A random key under which the server remembers a creating request, so that repeating it creates nothing twice. */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function queryString(query: RequestOptions['query']): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') params.set(key, String(value));
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

export function problemFrom(status: number, body: string): Problem {
  try {
    const parsed = JSON.parse(body) as Partial<Problem>;
    if (typeof parsed.title === 'string') return { type: 'about:blank', ...parsed, title: parsed.title, status };
  } catch {
    // Not a problem body: a proxy or a crashed service answered.
  }
  return { type: `urn:onepermit:problem:http/${String(status)}`, title: '', status };
}

async function send(method: Method, path: string, options: RequestOptions): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json', ...commonHeaders(), ...options.headers };
  const init: RequestInit = { method, headers, credentials: 'same-origin', signal: options.signal ?? null };
  if (options.body !== undefined) {
    headers['Content-Type'] ??= 'application/json';
    init.body = JSON.stringify(options.body);
  } else if (options.bytes !== undefined) {
    init.body = options.bytes;
  }
  try {
    return await fetch(path + queryString(options.query), init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError({ type: 'urn:onepermit:problem:network/unreachable', title: '', status: 0 });
  }
}

/** Throws what an answer that is no success says. */
function requireSuccess(response: Response, path: string, text: string): void {
  if (response.ok) return;
  if (response.status === 401 && path !== '/session') announceSessionLost();
  const retryAfter = Number(response.headers.get('Retry-After'));
  throw new ApiError(problemFrom(response.status, text), Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined);
}

export async function call<T>(method: Method, path: string, options: RequestOptions = {}): Promise<Answer<T>> {
  const response = await send(method, path, options);
  const text = await response.text();
  requireSuccess(response, path, text);
  return { data: (text ? JSON.parse(text) : undefined) as T, etag: response.headers.get('ETag') ?? undefined };
}

export const permitApi = '/api/permit/v1';
export const workflowApi = '/api/workflow/v1';

export async function get<T>(path: string, options?: RequestOptions): Promise<T> {
  return (await call<T>('GET', path, options)).data;
}

/** Gets what is not JSON, as it is. */
export async function getText(path: string, mediaType: string, signal?: AbortSignal): Promise<string> {
  const response = await send('GET', path, { headers: { Accept: `${mediaType}, application/problem+json` }, signal });
  const text = await response.text();
  requireSuccess(response, path, text);
  return text;
}

export async function post<T>(path: string, body?: unknown, options?: RequestOptions): Promise<T> {
  const headers = { 'Idempotency-Key': idempotencyKey(), ...options?.headers };
  return (await call<T>('POST', path, { ...options, headers, body: body ?? {} })).data;
}

export async function put<T>(path: string, body: unknown, options?: RequestOptions): Promise<T> {
  return (await call<T>('PUT', path, { ...options, body })).data;
}

export async function remove(path: string, options?: RequestOptions): Promise<void> {
  await call<unknown>('DELETE', path, options);
}
