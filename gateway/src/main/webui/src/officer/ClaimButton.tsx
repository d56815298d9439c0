import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client';
import { claim, release } from '../api/officer';
import type { WorkItem } from '../api/types';

/** Takes a piece of work on, or gives it back. */
export function ClaimButton({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const isMine = item.mine === true;
  const change = useMutation({
    mutationFn: async () => {
      if (isMine) await release(item.id);
      else await claim(item.id);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['work-items'] }),
  });
  if (item.claimedBy && !isMine) return <span>{item.claimedBy}</span>;
  return (
    <>
      <Button size="small" loading={change.isPending} onClick={() => change.mutate()} data-testid={`claim-${item.applicationNo}`}>
        {t(isMine ? 'work.release' : 'work.claim')}
      </Button>
      {change.error && (
        <div className="field-error small" role="alert">
          {(change.error instanceof ApiError && change.error.problem.title) || t('problem.status.other')}
        </div>
      )}
    </>
  );
}
