/** Ids of the sequence flows between elements that the case has passed. */
export function edgesWalked(model: string, elements: string[]): string[] {
  const passed = new Set(elements);
  const found = new DOMParser().parseFromString(model, 'application/xml');
  return Array.from(found.getElementsByTagNameNS('*', 'sequenceFlow'))
    .filter((flow) => passed.has(flow.getAttribute('sourceRef') ?? '') && passed.has(flow.getAttribute('targetRef') ?? ''))
    .map((flow) => flow.getAttribute('id') ?? '');
}
