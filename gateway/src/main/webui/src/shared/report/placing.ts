/** Brings findings to the places of a form where they can be read and put right. */

/** The smallest enclosing place of a field that the form shows: the field itself, its row, its list; undefined where none is. */
export function placeOf(field: string, places: ReadonlySet<string>): string | undefined {
  const parts = field.split('/');
  while (parts.length > 0) {
    const path = parts.join('/');
    if (places.has(path)) return path;
    parts.pop();
  }
  return undefined;
}

/** Each place with the findings to be shown at it; those that fit no place stand under the name given. */
export function byPlace<F extends { field: string }>(findings: readonly F[], places: ReadonlySet<string>, otherwise: string): Map<string, F[]> {
  const placed = new Map<string, F[]>();
  for (const finding of findings) {
    const place = placeOf(finding.field, places) ?? otherwise;
    placed.set(place, [...(placed.get(place) ?? []), finding]);
  }
  return placed;
}

/** Whether a finding is about this field or about something within it. */
export function concerns(finding: { field: string }, path: string): boolean {
  return finding.field === path || finding.field.startsWith(`${path}/`);
}
