import { Button, Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../shared/Panel';
import { freshFix } from '../device/position';
import { EntryList } from '../EntryList';
import { usePhone } from '../PhoneContext';
import { fieldState, filesOf } from '../queue/fields';
import { missingFor } from '../queue/missing';
import { MissingList } from './MissingList';
import { outletsOf } from './outlets';
import { PhotoStrip } from './PhotoStrip';
import { RefusalForm } from './RefusalForm';
import { SignaturePad } from './SignaturePad';
import { useDraft } from './useDraft';
import { useTask } from './TaskContext';

interface Departure {
  outlets: string[];
  signedBy: string;
  signatureId: string;
  isRefused: boolean;
  refusalToSign: string;
}

/** The end of the visit: what was looked at, who signs or why not, what still lacks; and what of this task is sent. */
export function LeavePart() {
  const { t } = useTranslation();
  const { entries, isOpen, stage } = useTask();
  return (
    <>
      {isOpen && (stage.method === 'DESK' ? <DeskEnd /> : <DepartureForm />)}
      {isOpen && stage.method !== 'DESK' && <RefusalForm />}
      {!isOpen && (
        <Panel title={t('phone.shows.SIGNATURE')}>
          <PhotoStrip shows="SIGNATURE" />
        </Panel>
      )}
      <Panel title={t('phone.sendings')}>
        <EntryList entries={entries} />
      </Panel>
    </>
  );
}

function DeskEnd() {
  const { t } = useTranslation();
  const { outbox } = usePhone();
  const { task } = useTask();
  return (
    <Panel title={t('phone.deskEnd')}>
      <p>{t('phone.deskEndText')}</p>
      <Button type="primary" size="large" block onClick={() => void outbox.add(task.taskNo, { kind: 'DESK_REPORT', body: {} })} data-testid="desk-report">
        {t('phone.deskReport')}
      </Button>
    </Panel>
  );
}

function DepartureForm() {
  const { t } = useTranslation();
  const { outbox } = usePhone();
  const { task, file, entries, readAt } = useTask();
  const [draft, change] = useDraft<Departure>(task.taskNo, 'departure', {
    outlets: outletsOf(file).map((outlet) => outlet.code),
    signedBy: '',
    signatureId: '',
    isRefused: false,
    refusalToSign: '',
  });
  if (!draft) return null;
  const files = filesOf(task, entries);
  const answers = task.items.map((item) => ({
    item,
    finding: fieldState(item, 'FINDING', entries, readAt),
    facts: fieldState(item, 'FACTS', entries, readAt),
  }));
  const isSigned = draft.isRefused ? draft.refusalToSign.trim() !== '' : draft.signedBy.trim() !== '' && draft.signatureId !== '';
  const missing = missingFor(answers, files, draft.outlets, isSigned);

  const sign = async (png: ArrayBuffer) => {
    const signatureId = await outbox.photograph(task.taskNo, png, { shows: 'SIGNATURE', reference: '', mediaType: 'image/png', fix: freshFix() });
    await outbox.locate(signatureId, freshFix());
    change({ signatureId });
  };
  const leave = async () => {
    const body = draft.isRefused
      ? { signedBy: null, signatureId: null, refusalToSign: draft.refusalToSign.trim() }
      : { signedBy: draft.signedBy.trim(), signatureId: draft.signatureId, refusalToSign: null };
    // The form stays as it is: if the end is refused, nobody signs twice.
    await outbox.add(task.taskNo, { kind: 'DEPARTURE', body: { outletsChecked: draft.outlets, ...body } });
  };

  return (
    <Panel title={t('phone.leaveSite')} testId="departure">
      <div className="stack">
        {outletsOf(file).length > 0 && (
          <fieldset className="plain-fieldset">
            <legend>{t('phone.outletsChecked')}</legend>
            <Checkbox.Group
              className="stack"
              value={draft.outlets}
              onChange={(outlets) => change({ outlets })}
              options={outletsOf(file).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
            />
          </fieldset>
        )}
        <Checkbox className="big-check" checked={draft.isRefused} onChange={({ target }) => change({ isRefused: target.checked })} data-testid="refused-to-sign">
          {t('phone.refusedToSign')}
        </Checkbox>
        {draft.isRefused ? (
          <Input.TextArea
            aria-label={t('phone.refusalNote')}
            placeholder={t('phone.refusalNote')}
            maxLength={1000}
            autoSize={{ minRows: 2 }}
            value={draft.refusalToSign}
            onChange={({ target }) => change({ refusalToSign: target.value })}
            data-testid="refusal-note"
          />
        ) : (
          <>
            <Input
              size="large"
              aria-label={t('phone.signedBy')}
              placeholder={t('phone.signedBy')}
              maxLength={100}
              value={draft.signedBy}
              onChange={({ target }) => change({ signedBy: target.value })}
              data-testid="signed-by"
            />
            <SignaturePad onSigned={sign} />
            <PhotoStrip shows="SIGNATURE" />
          </>
        )}
        <MissingList missing={missing} />
        <Button type="primary" size="large" block disabled={missing.length > 0} onClick={() => void leave()} data-testid="leave-now">
          {t('phone.leaveNow')}
        </Button>
      </div>
    </Panel>
  );
}
