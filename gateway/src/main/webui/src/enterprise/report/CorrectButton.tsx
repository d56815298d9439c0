import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileSubject } from '../../api/reportFiles';
import { ProblemView } from '../../shared/ProblemView';
import { ProofUpload } from './ProofUpload';

interface Props {
  /** What is put right, in words. */
  what: string;
  value: number | null | undefined;
  unit: string | null | undefined;
  listKey: string;
  /** What the files that prove it belong to. */
  proofOf: FileSubject;
  correct: (value: number, reason: string, attachmentHash: string | undefined) => Promise<unknown>;
}

/** Puts a value right with its reason; what was there before stays on record. */
export function CorrectButton({ what, value, unit, listKey, proofOf, correct }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState(String(value ?? ''));
  const [reason, setReason] = useState('');
  const [proof, setProof] = useState<string>();
  const saving = useMutation({
    mutationFn: () => correct(Number(text), reason, proof),
    onSuccess: async () => {
      setOpen(false);
      await Promise.all([listKey, 'account', 'tax'].map((name) => client.invalidateQueries({ queryKey: [name] })));
    },
  });
  const isReady = text.trim() !== '' && !Number.isNaN(Number(text)) && reason.trim() !== '';
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('duty.data.correct')}
      </Button>
      <Modal
        open={isOpen}
        title={t('duty.data.correctTitle', { what })}
        onCancel={() => setOpen(false)}
        onOk={() => saving.mutate()}
        okButtonProps={{ disabled: !isReady, loading: saving.isPending }}
        okText={t('duty.data.correct')}
        destroyOnHidden
      >
        <p className="muted">{t('duty.data.correctLead')}</p>
        {saving.error && <ProblemView error={saving.error} />}
        <div className="field">
          <label htmlFor="correct-value">{t('duty.data.newValue', { unit: unit ?? '' })}</label>
          <Input id="correct-value" inputMode="decimal" value={text} onChange={(event) => setText(event.target.value)} />
        </div>
        <div className="field">
          <label htmlFor="correct-reason">{t('duty.data.reason')}</label>
          <Input.TextArea id="correct-reason" rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        </div>
        <div className="field">
          <span className="field-label">{t('duty.data.proof')}</span>
          <ProofUpload of={proofOf} chosen={proof} onChoose={setProof} />
        </div>
      </Modal>
    </>
  );
}
