import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inspectionApi, type Shows } from '../../api/phone';
import { useFormat } from '../../shared/hooks/useFormat';
import { usePhone } from '../PhoneContext';
import { filesOf, type AnyFile } from '../queue/fields';
import { MOST_METRES_OFF } from '../queue/missing';
import { SendState } from '../SendState';
import { useTask } from './TaskContext';

/** The photographs of one thing, each with its time, its place and whether it is sent. */
export function PhotoStrip({ shows, reference }: { shows: Shows; reference?: string }) {
  const { task, entries } = useTask();
  const files = filesOf(task, entries).filter((file) => file.shows === shows && (reference === undefined || file.reference === reference));
  if (files.length === 0) return null;
  return (
    <ul className="photo-strip">
      {files.map((file) => (
        <li key={file.id} data-testid={`photo-${file.id}`}>
          <Photo file={file} />
        </li>
      ))}
    </ul>
  );
}

function Photo({ file }: { file: AnyFile }) {
  const { t } = useTranslation();
  const format = useFormat();
  const address = usePicture(file);
  const isVague = file.accuracyMetres === null || file.accuracyMetres > MOST_METRES_OFF;
  return (
    <figure>
      {address && <img src={address} alt={t(`phone.shows.${file.shows}`, { defaultValue: file.shows })} loading="lazy" />}
      <figcaption className="small">
        {format.instant(file.takenAt)}
        <br />
        <span className={isVague ? 'signal-stuck' : ''}>
          {file.accuracyMetres === null ? t('phone.noPlace') : t('phone.within', { metres: file.accuracyMetres })}
        </span>
        <br />
        <span className="code-text muted" title={file.sha256}>
          {file.sha256.slice(0, 10)}…
        </span>
        <br />
        <SendState state={file.state} />
      </figcaption>
    </figure>
  );
}

/** Its address: of the bytes here, or at the server for what another device took. */
function usePicture(file: AnyFile): string | undefined {
  const { db } = usePhone();
  const { task } = useTask();
  const [local, setLocal] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isOver = false;
    void db.bytes.get(file.id).then((kept) => {
      if (!kept || isOver) return;
      made = URL.createObjectURL(new Blob([kept.bytes]));
      setLocal(made);
    });
    return () => {
      isOver = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [db, file.id]);
  if (file.isHere) return local;
  return `${inspectionApi}/tasks/${encodeURIComponent(task.taskNo)}/files/${file.id}`;
}
