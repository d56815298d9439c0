import { useMutation, useQueryClient } from '@tanstack/react-query';

/** An act on a task; what is shown of inspections is then read anew. */
export function useTaskAct<T>(act: (input: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['inspection'] });
      await client.invalidateQueries({ queryKey: ['public'] });
    },
  });
}
