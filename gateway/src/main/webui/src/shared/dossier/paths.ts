/** Reads and writes a document by paths such as `outlets/0/limits/1/concentration`. */

type Node = Record<string, unknown> | unknown[];

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

export function getAt(document: unknown, path: string): unknown {
  if (path === '') return document;
  let value = document;
  for (const part of path.split('/')) {
    if (!isNode(value)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** A copy in which the value stands at the path; what is not on the way is shared with the original. */
export function setAt<T>(document: T, path: string, value: unknown): T {
  return path === '' ? (value as T) : (write(document, path.split('/'), value) as T);
}

function write(node: unknown, parts: string[], value: unknown): unknown {
  const [head, ...rest] = parts;
  if (head === undefined) return value;
  if (/^\d+$/.test(head) && (Array.isArray(node) || !isNode(node))) {
    const list = Array.isArray(node) ? [...(node as unknown[])] : [];
    list[Number(head)] = write(list[Number(head)], rest, value);
    return list;
  }
  const record = isNode(node) ? { ...(node as Record<string, unknown>) } : {};
  const next = write(record[head], rest, value);
  if (next === undefined) Reflect.deleteProperty(record, head);
  else record[head] = next;
  return record;
}

/** Whether two values say the same; absent, null and empty are one. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (isEmpty(a) && isEmpty(b)) return true;
  if (!isNode(a) || !isNode(b)) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameContent((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
