import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/client';
import { engineKey } from '../../api/engine';

interface Props {
  text: string;
  /** What will happen, said before it happens. */
  question: string;
  detail?: ReactNode;
  isDangerous?: boolean;
  act: () => Promise<unknown>;
  testId: string;
}

/** An operator's act on one thing: asked once more, told when it failed, and everything shown is read again after it. */
export function ActButton({ text, question, detail, isDangerous = false, act, testId }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const acting = useMutation({ mutationFn: act, onSettled: () => client.invalidateQueries({ queryKey: engineKey }) });
  const problem = acting.error instanceof ApiError ? acting.error.problem : undefined;
  return (
    <>
      <Popconfirm title={question} description={detail} onConfirm={() => acting.mutate()} okText={text} okButtonProps={{ danger: isDangerous }}>
        <Button size="small" danger={isDangerous} loading={acting.isPending} data-testid={testId}>
          {text}
        </Button>
      </Popconfirm>
      {acting.error && (
        <div role="alert" className="field-error small">
          {problem?.title || t([`problem.status.${String(problem?.status ?? -1)}`, 'problem.status.other'])}
        </div>
      )}
    </>
  );
}
