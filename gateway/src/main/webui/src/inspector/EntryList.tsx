import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../shared/hooks/useFormat';
import { usePhone } from './PhoneContext';
import { steps, type Entry } from './queue/entry';
import { SendState } from './SendState';

/** Everything that was entered, newest first, each with where it is; what needs a person says what to do. */
export function EntryList({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation();
  if (entries.length === 0) return <p className="muted">{t('phone.nothingYet')}</p>;
  return (
    <ul className="plain-list entry-list" data-testid="entries">
      {[...entries].reverse().map((entry) => (
        <li key={entry.id} data-testid={`entry-${entry.id}`} data-kind={entry.kind} data-state={entry.state}>
          <EntryRow entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function EntryRow({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { outbox } = usePhone();
  const needsPerson = entry.state === 'REFUSED' || entry.state === 'STOPPED';
  return (
    <>
      <div className="row entry-head">
        <span>{nameOf(entry, t)}</span>
        <SendState state={entry.state} />
      </div>
      <div className="small muted">
        {format.instant(entry.at)}
        {entry.outcome === 'CONFLICTS' && ` · ${t('phone.conflicts')}`}
        {entry.state === 'KEPT' && entry.failures > 0 && ` · ${t('phone.failures', { count: entry.failures })}`}
      </div>
      {entry.problem && entry.state !== 'SENT' && <Objection entry={entry} />}
      {needsPerson && (
        <div className="row">
          {entry.state === 'REFUSED' && steps.includes(entry.kind) ? (
            <span>{t('phone.doAnew')}</span>
          ) : (
            <Button size="large" onClick={() => void outbox.again(entry.id)} data-testid={`again-${entry.id}`}>
              {t('phone.sendAgain')}
            </Button>
          )}
          <Button size="large" onClick={() => void outbox.withdraw(entry.id)} data-testid={`withdraw-${entry.id}`}>
            {t('phone.withdraw')}
          </Button>
        </div>
      )}
    </>
  );
}

function Objection({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { problem } = entry;
  if (!problem) return null;
  const title = problem.type.endsWith('phone/damaged') ? t('phone.damaged') : problem.title || t([`problem.status.${String(problem.status)}`, 'problem.status.other']);
  return (
    <div className="objection small">
      {title} {problem.detail}
      {problem.errors && (
        <ul>
          {problem.errors.map((error) => (
            <li key={`${error.field} ${error.message}`}>{error.message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function nameOf(entry: Entry, t: TFunction): string {
  const name = t(`phone.act.${entry.kind}`);
  switch (entry.kind) {
    case 'CHANGE':
    case 'CHOICE': {
      const value = entry.body.field === 'FINDING' && entry.body.value ? t(`phone.finding.${entry.body.value}`) : entry.body.value;
      return `${name} · ${t(`phone.item.${entry.body.item}`, { defaultValue: entry.body.item })}：${value ?? ''}`;
    }
    case 'NOTE':
      return `${t(`phone.shows.${entry.body.kind}`)} · ${entry.body.subject}`;
    case 'FILE':
      return `${name} · ${t(`phone.shows.${entry.body.shows}`)} ${entry.body.shows === 'ITEM' ? t(`phone.item.${entry.body.reference}`, { defaultValue: entry.body.reference }) : entry.body.reference}`;
    default:
      return name;
  }
}
