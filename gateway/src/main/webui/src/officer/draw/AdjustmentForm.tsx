import { Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adjustmentReasons, requestAdjustment, type AdjustmentKind, type DrawnTask } from '../../api/draw';
import { ProblemView } from '../../shared/ProblemView';
import { useDeskAct } from './useDeskAct';

interface Props {
  batchNo: string;
  /** Whose task is to change; without it the whole batch is to be void. */
  task?: DrawnTask;
  onClose: () => void;
}

/** Asks for a change, for one of the reasons that there are; somebody else decides (F-12). */
export function AdjustmentForm({ batchNo, task, onClose }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<AdjustmentKind>(task ? 'REPLACE_OBJECT' : 'VOID');
  const [inspectorNo, setInspectorNo] = useState<string>();
  const [reason, setReason] = useState<string>();
  const [note, setNote] = useState('');
  const isSeat = kind === 'REPLACE_SEAT';
  const isReady = reason !== undefined && (!isSeat || inspectorNo !== undefined);
  const wish = {
    kind,
    objectNo: task?.objectNo,
    inspectorNo: isSeat ? inspectorNo : undefined,
    reason: reason ?? '',
    note: note.trim() || undefined,
  };
  const asking = useDeskAct(batchNo, () => requestAdjustment(batchNo, wish), onClose);
  return (
    <Modal
      open
      title={task ? t('draws.adjustTask', { name: task.objectName }) : t('draws.askVoid')}
      okText={t('draws.ask')}
      okButtonProps={{ disabled: !isReady, loading: asking.isPending, danger: kind === 'VOID', 'data-testid': 'ask-adjustment' }}
      onOk={() => asking.mutate()}
      onCancel={onClose}
    >
      <div className="stack" data-testid="adjustment-form">
        <p className="muted">{t(kind === 'VOID' ? 'draws.voidText' : 'draws.adjustText')}</p>
        {task && (
          <Radio.Group
            aria-label={t('draws.adjustmentKind')}
            value={kind}
            onChange={(event) => {
              setKind(event.target.value as AdjustmentKind);
              setReason(undefined);
            }}
            options={(['REPLACE_OBJECT', 'REPLACE_SEAT'] as const).map((value) => ({ value, label: t(`draws.kind.${value}`) }))}
          />
        )}
        {isSeat && (
          <div className="field">
            <label htmlFor="adjust-inspector">{t('draws.leaving')}</label>
            <Select
              id="adjust-inspector"
              value={inspectorNo}
              onChange={setInspectorNo}
              options={(task?.seats ?? []).map((seat) => ({ value: seat.inspectorNo, label: `${seat.inspectorName} ${seat.certificateNo}` }))}
            />
          </div>
        )}
        <div className="field">
          <label htmlFor="adjust-reason">{t('draws.reasonOf')}</label>
          <Select
            id="adjust-reason"
            value={reason}
            onChange={setReason}
            options={adjustmentReasons[kind].map((value) => ({ value, label: t(`draws.reason.${value}`) }))}
          />
        </div>
        <div className="field">
          <label htmlFor="adjust-note">{t('draws.note')}</label>
          <Input.TextArea id="adjust-note" maxLength={400} autoSize={{ minRows: 2 }} value={note} onChange={(event) => setNote(event.target.value)} />
        </div>
        {asking.error && <ProblemView error={asking.error} />}
      </div>
    </Modal>
  );
}
