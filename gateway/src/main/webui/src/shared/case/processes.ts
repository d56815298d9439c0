const files = import.meta.glob<string>('../../../../../../../workflow/src/main/resources/processes/*.bpmn', {
  query: '?raw',
  import: 'default',
});

/** A process of this build, with the names of its elements by their ids. */
export interface ProcessWords {
  id: string;
  name: string;
  elements: Record<string, string>;
}

/** The process model as it is deployed, bundled at build time; undefined for a process this build does not know. */
export async function processModel(processId: string): Promise<string | undefined> {
  const path = Object.keys(files).find((name) => name.endsWith(`/${processId}.bpmn`));
  return path ? files[path]?.() : undefined;
}

/** What the processes of this build and their elements are called. */
export async function processWords(): Promise<ProcessWords[]> {
  return Promise.all(Object.values(files).map(async (load) => wordsOf(await load())));
}

function wordsOf(model: string): ProcessWords {
  const found = new DOMParser().parseFromString(model, 'application/xml');
  const process = found.getElementsByTagNameNS('*', 'process')[0];
  const named = Array.from(process?.querySelectorAll('[id][name]') ?? []);
  const id = process?.getAttribute('id') ?? '';
  return {
    id,
    name: process?.getAttribute('name') ?? id,
    elements: Object.fromEntries(named.map((element) => [element.getAttribute('id'), element.getAttribute('name')])),
  };
}
