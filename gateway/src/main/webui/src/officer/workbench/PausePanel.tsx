import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery, endPause, pauseCauses, pauseClock, type PauseCause } from '../../api/applications';
import type { ApplicationView } from '../../api/types';
import { AttachmentBoard } from '../../shared/attachments/AttachmentBoard';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

interface Props {
  view: ApplicationView;
  onChanged: () => void;
}

/** Stopping the clock: never without the written notice that tells the applicant the time needed. */
export function PausePanel({ view, onChanged }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(caseQuery(view.applicationNo));
  const open = data?.clock?.pauses?.find((pause) => !pause.to);
  const ending = useMutation({ mutationFn: (id: number | string) => endPause(view.applicationNo, String(id)), onSuccess: onChanged });
  const canResume = view.allowedActs.includes('RESUME_CLOCK');
  if (!canResume && !view.allowedActs.includes('PAUSE_CLOCK')) return null;
  return (
    <Panel title={t('pause.title')} aside={<LegalBasis basis="APL §45" />} testId="pause">
      {canResume ? (
        <>
          <p>{open?.reason}</p>
          {ending.error && <ProblemView error={ending.error} />}
          <Button
            type="primary"
            loading={ending.isPending}
            disabled={open?.id === undefined}
            onClick={() => open?.id !== undefined && ending.mutate(open.id)}
            data-testid="end-pause"
          >
            {t('pause.end')}
          </Button>
        </>
      ) : (
        <PauseForm view={view} onChanged={onChanged} />
      )}
    </Panel>
  );
}

function PauseForm({ view, onChanged }: Props) {
  const { t } = useTranslation();
  const [cause, setCause] = useState<PauseCause>();
  const [reason, setReason] = useState('');
  const [days, setDays] = useState<number | null>(null);
  const [notice, setNotice] = useState<string>();
  const notices = view.attachments.filter((file) => file.kind === 'PAUSE_NOTICE');
  const pausing = useMutation({
    mutationFn: (chosen: PauseCause) =>
      pauseClock(view.applicationNo, {
        cause: chosen,
        reason: reason.trim(),
        noticeAttachmentId: notice ?? '',
        expectedDays: days ?? 0,
      }),
    onSuccess: onChanged,
  });
  return (
    <div className="stack">
      <Select
        aria-label={t('pause.cause')}
        placeholder={t('pause.cause')}
        value={cause}
        onChange={setCause}
        options={pauseCauses.map((one) => ({ value: one, label: t(`pause.causes.${one}`) }))}
      />
      <div className="field">
        <label htmlFor="pause-reason">{t('pause.reason')}</label>
        <Input.TextArea id="pause-reason" autoSize={{ minRows: 1 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor="pause-days">{t('pause.days')}</label>
        <InputNumber<number> id="pause-days" min={1} precision={0} value={days} onChange={setDays} />
      </div>
      <AttachmentBoard applicationNo={view.applicationNo} attachments={notices} onChanged={onChanged} kind="PAUSE_NOTICE" isEditable />
      <Select
        aria-label={t('pause.notice')}
        placeholder={t('pause.notice')}
        value={notice}
        onChange={setNotice}
        options={notices.map((file) => ({ value: file.id, label: file.filename }))}
      />
      {pausing.error && <ProblemView error={pausing.error} />}
      <Button
        disabled={!cause || !reason.trim() || !days || !notice}
        loading={pausing.isPending}
        onClick={() => cause && pausing.mutate(cause)}
        data-testid="pause-clock"
      >
        {t('pause.start')}
      </Button>
    </div>
  );
}
