import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelTask } from '../../api/inspections';
import { ProblemView } from '../../shared/ProblemView';
import { useTaskAct } from './useTaskAct';

const reasons = ['OBJECT_CLOSED', 'OBJECT_MOVED', 'OBJECT_MERGED', 'FORCE_MAJEURE', 'INSPECTORS_UNAVAILABLE', 'DUPLICATE', 'CLUE_WITHDRAWN'];

/** A task that was ordered by hand falls before its visit. */
export function CancelPanel({ taskNo }: { taskNo: string }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<string>();
  const cancel = useTaskAct(() => cancelTask(taskNo, reason ?? ''));
  return (
    <>
      {cancel.error && <ProblemView error={cancel.error} />}
      <div className="row">
        <Select
          aria-label={t('visit.cancelReason')}
          placeholder={t('visit.cancelReason')}
          style={{ minWidth: 200 }}
          value={reason ?? null}
          onChange={setReason}
          options={reasons.map((value) => ({ value, label: t(`visit.cancelReasons.${value}`) }))}
        />
        <Button danger disabled={!reason} loading={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
          {t('visit.cancel')}
        </Button>
      </div>
    </>
  );
}
