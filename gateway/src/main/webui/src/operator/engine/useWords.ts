import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { processWords } from '../../shared/case/processes';

/** What processes and their elements are called; an id stands for itself where this build does not know it. */
export function useWords() {
  const { data } = useQuery({ queryKey: ['process-words'], queryFn: processWords, staleTime: Infinity });
  const known = useMemo(() => new Map((data ?? []).map((process) => [process.id, process])), [data]);
  const processName = useCallback((id: string) => known.get(id)?.name ?? id, [known]);
  const elementName = useCallback((processId: string, id: string) => known.get(processId)?.elements[id] ?? id, [known]);
  const processChoices = useMemo(() => [...known.values()].map(({ id, name }) => ({ value: id, label: name })), [known]);
  const elementChoices = useCallback(
    (processId: string) => Object.entries(known.get(processId)?.elements ?? {}).map(([value, name]) => ({ value, label: `${name} ${value}` })),
    [known],
  );
  return { processName, elementName, processChoices, elementChoices };
}
