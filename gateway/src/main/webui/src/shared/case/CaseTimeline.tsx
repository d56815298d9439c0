import { PaperClipOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { permitApi } from '../../api/client';
import type { TimelineEntry } from '../../api/types';
import { useFormat } from '../hooks/useFormat';

/** What has happened, in plain words, newest first, with the documents of each act. */
export function CaseTimeline({ entries }: { entries: TimelineEntry[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (entries.length === 0) return <p className="muted">{t('case.noTimeline')}</p>;
  const newestFirst = [...entries].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <ol className="plain-list timeline" data-testid="timeline">
      {newestFirst.map((entry, index) => (
        <li key={`${entry.at} ${entry.act} ${String(index)}`}>
          <div className="small muted">
            {format.instant(entry.at)}
            {entry.role && ` · ${t(`role.${entry.role}`, { defaultValue: entry.role })}`}
            {entry.actor && ` ${entry.actor}`}
          </div>
          <div>{format.pick(entry.textZh, entry.textEn)}</div>
          {entry.documents?.map((document) => (
            <a key={document.id} href={document.href && `${permitApi}/${document.href}`} className="small">
              <PaperClipOutlined aria-hidden /> {document.title}
            </a>
          ))}
        </li>
      ))}
    </ol>
  );
}
