import { useMutation } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawApplication } from '../../api/applications';
import type { ApplicationView } from '../../api/types';
import { ProblemView } from '../../shared/ProblemView';

/** Before the decision the applicant may withdraw, with a reason and after a warning. */
export function WithdrawButton({ view, onDone }: { view: ApplicationView; onDone: () => void }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const withdrawal = useMutation({
    mutationFn: () => withdrawApplication(view.applicationNo, reason.trim()),
    onSuccess: () => {
      setOpen(false);
      onDone();
    },
  });
  if (!view.allowedActs.includes('WITHDRAW')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)} data-testid="withdraw">
        {t('withdraw.open')}
      </Button>
      <Modal
        open={isOpen}
        title={t('withdraw.title')}
        okText={t('withdraw.confirm')}
        okButtonProps={{ danger: true, disabled: !reason.trim(), loading: withdrawal.isPending }}
        onOk={() => withdrawal.mutate()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('withdraw.text')}</p>
        <label htmlFor="withdraw-reason">{t('withdraw.reason')}</label>
        <Input.TextArea id="withdraw-reason" rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
        {withdrawal.error && <ProblemView error={withdrawal.error} onRetry={() => withdrawal.mutate()} />}
      </Modal>
    </>
  );
}
