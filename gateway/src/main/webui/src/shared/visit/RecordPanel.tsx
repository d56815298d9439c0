import { useTranslation } from 'react-i18next';
import { visitFileAddress } from '../../api/inspections';
import type { CheckItemView, TaskView } from '../../api/inspectionTypes';
import { Conflicts } from './Conflicts';
import { CodeText } from '../CodeText';
import { Facts } from '../Facts';
import { useFormat } from '../hooks/useFormat';
import { Panel } from '../Panel';
import { ScrollX } from '../ScrollX';
import { Tag } from '../Tags';
import './visit.css';

/** The record of a visit as it was locked, with what was added to it; the unit reads the same. */
export function RecordPanel({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { visit } = task;
  if (!visit) {
    return (
      <Panel title={t('visit.record')}>
        <p className="muted">{t('visit.noRecord')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('visit.record')} testId="record">
      <Facts
        items={[
          [t('visit.basis'), visit.basis],
          [t('visit.officers'), visit.officers.map((officer) => `${officer.name} ${officer.certificateNo}`).join('、')],
          [t('visit.arrived'), format.instant(visit.arrivedAt)],
          [t('visit.left'), format.instant(visit.leftAt)],
          [t('visit.signed'), visit.signedBy ?? visit.refusalToSign ?? visit.refusal],
          [t('visit.recordHash'), visit.recordHash && <CodeText key="hash" code={visit.recordHash} />],
        ]}
      />
      <Items items={visit.items.filter((item) => item.finding)} />
      <h3>{t('visit.photos')}</h3>
      {visit.files.length === 0 && <p className="muted">{t('visit.noPhotos')}</p>}
      <ul className="plain-list picture-row">
        {visit.files.map((file) => (
          <li key={file.id}>
            <a href={visitFileAddress(task.taskNo, file.id)} target="_blank" rel="noreferrer">
              <img src={visitFileAddress(task.taskNo, file.id)} alt={`${t(`visit.shows.${file.shows}`)} ${file.reference}`} loading="lazy" width={96} height={72} />
              <span className="small">
                {t(`visit.shows.${file.shows}`)} {file.reference}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {visit.notes.length > 0 && <h3>{t('visit.tabs.notes')}</h3>}
      {visit.notes.map((note) => (
        <p key={note.id} className="keep-lines">
          <strong>
            {t(`visit.noteKinds.${note.kind}`)} · {note.subject}
          </strong>
          <br />
          {note.content}
        </p>
      ))}
      {visit.supplements.length > 0 && <h3>{t('visit.supplements')}</h3>}
      {visit.supplements.map((added) => (
        <p key={added.at} className="keep-lines">
          {added.content} <span className="small muted">{`${added.by} · ${format.instant(added.at)}`}</span>
        </p>
      ))}
    </Panel>
  );
}

function Items({ items }: { items: CheckItemView[] }) {
  const { t } = useTranslation();
  const { pick } = useFormat();
  return (
    <ScrollX>
      <table className="plain-table" data-testid="record-items">
        <thead>
          <tr>
            <th>{t('visit.item')}</th>
            <th>{t('visit.finding')}</th>
            <th>{t('visit.facts')}</th>
            <th>{t('visit.basis')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key}>
              <td>
                {item.number}. {pick(item.zh, item.en)}
                <Conflicts item={item} />
              </td>
              <td>
                <Tag tone={item.finding?.value === 'PROBLEM' ? 'block' : item.finding?.value === 'IN_ORDER' ? 'ok' : 'plain'}>
                  {t(`visit.findings.${item.finding?.value ?? 'NOT_CHECKED'}`)}
                </Tag>
              </td>
              <td className="keep-lines">{item.facts?.value ?? '—'}</td>
              <td className="small">{item.basis}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
