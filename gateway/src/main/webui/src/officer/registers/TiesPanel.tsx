import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Input, Popconfirm, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { absencesQuery, addAbsence, addRecusal, recusalReasons, recusalsQuery, withdrawTie } from '../../api/registers';
import { useHasRole } from '../../app/session';
import { useFormat } from '../../shared/hooks/useFormat';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

type Kind = 'absences' | 'recusals';

/** What keeps an inspector from visits: days away, and enterprises that they do not visit (F-09). */
export function TiesPanel({ inspectorNo }: { inspectorNo: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayChange = useHasRole()('CLERK', 'LEADER');
  const absences = useQuery(absencesQuery(inspectorNo));
  const recusals = useQuery(recusalsQuery(inspectorNo));
  return (
    <div className="draw-desk">
      <Panel title={t('registers.absences')} testId="absences">
        {absences.error && <ProblemView error={absences.error} />}
        {absences.data?.length === 0 && <p className="muted">{t('registers.noAbsences')}</p>}
        <ul className="plain-list">
          {absences.data?.map((absence) => (
            <Tie key={absence.id} inspectorNo={inspectorNo} kind="absences" id={absence.id} mayChange={mayChange}>
              {format.date(absence.firstDay)} – {format.date(absence.lastDay)} {absence.reason}
            </Tie>
          ))}
        </ul>
        {mayChange && <AbsenceForm inspectorNo={inspectorNo} />}
      </Panel>
      <Panel title={t('registers.recusals')} aside={<LegalBasis basis="APnL §43" />} testId="recusals">
        {recusals.error && <ProblemView error={recusals.error} />}
        {recusals.data?.length === 0 && <p className="muted">{t('registers.noRecusals')}</p>}
        <ul className="plain-list">
          {recusals.data?.map((recusal) => (
            <Tie key={recusal.id} inspectorNo={inspectorNo} kind="recusals" id={recusal.id} mayChange={mayChange}>
              <span className="code-text">{recusal.uscc}</span> {t(`registers.reason.${recusal.reason}`)} {recusal.note}
            </Tie>
          ))}
        </ul>
        {mayChange && <RecusalForm inspectorNo={inspectorNo} />}
      </Panel>
    </div>
  );
}

function useTieAct<V = void>(kind: Kind, inspectorNo: string, act: (values: V) => Promise<unknown>, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      onDone?.();
      await client.invalidateQueries({ queryKey: ['registers', kind, inspectorNo] });
    },
  });
}

interface TieProps {
  inspectorNo: string;
  kind: Kind;
  id: string;
  mayChange: boolean;
  children: ReactNode;
}

function Tie({ inspectorNo, kind, id, mayChange, children }: TieProps) {
  const { t } = useTranslation();
  const withdrawing = useTieAct(kind, inspectorNo, () => withdrawTie(inspectorNo, kind, id));
  return (
    <li className="outcome">
      <span>{children}</span>
      {mayChange && (
        <Popconfirm title={t('registers.withdrawSure')} okText={t('registers.withdraw')} onConfirm={() => withdrawing.mutate()}>
          <Button size="small" loading={withdrawing.isPending}>
            {t('registers.withdraw')}
          </Button>
        </Popconfirm>
      )}
      {withdrawing.error && <ProblemView error={withdrawing.error} />}
    </li>
  );
}

function AbsenceForm({ inspectorNo }: { inspectorNo: string }) {
  const { t } = useTranslation();
  const [days, setDays] = useState<[Dayjs | null, Dayjs | null] | null>(null);
  const [reason, setReason] = useState('');
  const [first, last] = days ?? [];
  const adding = useTieAct(
    'absences',
    inspectorNo,
    () => addAbsence(inspectorNo, { firstDay: first?.format('YYYY-MM-DD') ?? '', lastDay: last?.format('YYYY-MM-DD') ?? '', reason: reason.trim() }),
    () => {
      setDays(null);
      setReason('');
    },
  );
  return (
    <div className="stack" style={{ marginTop: 10 }}>
      <DatePicker.RangePicker aria-label={t('registers.absences')} value={days} onChange={setDays} />
      <Input aria-label={t('registers.absenceReason')} placeholder={t('registers.absenceReason')} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
      {adding.error && <ProblemView error={adding.error} />}
      <Button disabled={!first || !last || !reason.trim()} loading={adding.isPending} onClick={() => adding.mutate()} data-testid="add-absence">
        {t('registers.addAbsence')}
      </Button>
    </div>
  );
}

function RecusalForm({ inspectorNo }: { inspectorNo: string }) {
  const { t } = useTranslation();
  const [uscc, setUscc] = useState('');
  const [reason, setReason] = useState<string>();
  const [note, setNote] = useState('');
  const adding = useTieAct(
    'recusals',
    inspectorNo,
    () => addRecusal(inspectorNo, { uscc: uscc.trim(), reason: reason ?? '', note: note.trim() || undefined }),
    () => {
      setUscc('');
      setReason(undefined);
      setNote('');
    },
  );
  return (
    <div className="stack" style={{ marginTop: 10 }}>
      <Input aria-label={t('registers.field.uscc')} placeholder={t('registers.field.uscc')} maxLength={18} value={uscc} onChange={(event) => setUscc(event.target.value.toUpperCase())} />
      <Select
        aria-label={t('registers.recusalReason')}
        placeholder={t('registers.recusalReason')}
        value={reason}
        onChange={setReason}
        options={recusalReasons.map((value) => ({ value, label: t(`registers.reason.${value}`) }))}
      />
      <Input aria-label={t('draws.note')} placeholder={t('draws.note')} maxLength={400} value={note} onChange={(event) => setNote(event.target.value)} />
      {adding.error && <ProblemView error={adding.error} />}
      <Button disabled={!uscc.trim() || !reason} loading={adding.isPending} onClick={() => adding.mutate()} data-testid="add-recusal">
        {t('registers.addRecusal')}
      </Button>
    </div>
  );
}
