import { createContext, use } from 'react';

/** Opens the step of a field and focuses the field. */
export const GoToContext = createContext<(field: string) => void>(() => undefined);

export function useGoTo(): (field: string) => void {
  return use(GoToContext);
}
