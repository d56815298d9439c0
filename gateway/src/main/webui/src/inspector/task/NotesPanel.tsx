import { Button, Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteKind } from '../../api/phone';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { usePhone } from '../PhoneContext';
import { notesOf } from '../queue/fields';
import { SendState } from '../SendState';
import { useDraft } from './useDraft';
import { useTask } from './TaskContext';

interface Writing {
  subject: string;
  content: string;
}

/** Statements or samples: written, then added for good. */
export function NotesPanel({ kind }: { kind: NoteKind }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { task, entries, isOpen } = useTask();
  const notes = notesOf(task, entries).filter((note) => note.kind === kind);
  return (
    <Panel title={t(`phone.shows.${kind}`)} testId={`notes-${kind}`}>
      <ul className="plain-list stack">
        {notes.map((note) => (
          <li key={note.id} className="note">
            <strong>{note.subject}</strong> <SendState state={note.state} />
            <div>{note.content}</div>
            <div className="small muted">{format.instant(note.at)}</div>
          </li>
        ))}
      </ul>
      {isOpen && <NoteForm kind={kind} />}
    </Panel>
  );
}

function NoteForm({ kind }: { kind: NoteKind }) {
  const { t } = useTranslation();
  const id = useId();
  const { outbox } = usePhone();
  const { task } = useTask();
  const [draft, change, clear] = useDraft<Writing>(task.taskNo, `note ${kind}`, { subject: '', content: '' });
  if (!draft) return null;
  const isReady = draft.subject.trim() !== '' && draft.content.trim() !== '';
  return (
    <div className="stack">
      <label htmlFor={`${id}-subject`}>{t(`phone.subject.${kind}`)}</label>
      <Input
        id={`${id}-subject`}
        size="large"
        maxLength={200}
        value={draft.subject}
        onChange={({ target }) => change({ subject: target.value })}
        data-testid={`subject-${kind}`}
      />
      <label htmlFor={`${id}-content`}>{t(`phone.content.${kind}`)}</label>
      <Input.TextArea
        id={`${id}-content`}
        maxLength={4000}
        autoSize={{ minRows: 3, maxRows: 12 }}
        value={draft.content}
        onChange={({ target }) => change({ content: target.value })}
        data-testid={`content-${kind}`}
      />
      <Button
        size="large"
        disabled={!isReady}
        onClick={() => {
          void outbox.add(task.taskNo, { kind: 'NOTE', body: { kind, subject: draft.subject.trim(), content: draft.content.trim() } }).then(clear);
        }}
        data-testid={`add-${kind}`}
      >
        {t(`phone.add.${kind}`)}
      </Button>
    </div>
  );
}
