const files = import.meta.glob<string>('../../../../../../../workflow/src/main/resources/processes/*.bpmn', {
  query: '?raw',
  import: 'default',
});

/** The process model as it is deployed, bundled at build time; undefined for a process this build does not know. */
export async function processModel(processId: string): Promise<string | undefined> {
  const path = Object.keys(files).find((name) => name.endsWith(`/${processId}.bpmn`));
  return path ? files[path]?.() : undefined;
}
