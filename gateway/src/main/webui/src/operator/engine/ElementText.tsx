import { useWords } from './useWords';

/** An element by its name on the diagram, with its id below. */
export function ElementText({ processId, elementId }: { processId: string; elementId: string }) {
  const { elementName } = useWords();
  const name = elementName(processId, elementId);
  return (
    <>
      {name}
      {name !== elementId && <div className="small muted code-text">{elementId}</div>}
    </>
  );
}
