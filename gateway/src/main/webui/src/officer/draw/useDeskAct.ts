import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deskQuery, type Desk } from '../../api/draw';

/** An act at the draw desk. Its answer is the desk as it is now; a refusal may have changed it too. */
export function useDeskAct<V = void>(batchNo: string, act: (values: V) => Promise<Desk>, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async (desk) => {
      client.setQueryData(deskQuery(batchNo).queryKey, desk);
      onDone?.();
      await client.invalidateQueries({ queryKey: ['draw', batchNo, 'tasks'] });
    },
    onError: () => client.invalidateQueries({ queryKey: ['draw', batchNo] }),
  });
}
