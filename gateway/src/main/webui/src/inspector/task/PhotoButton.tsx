import { CameraOutlined } from '@ant-design/icons';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shows } from '../../api/phone';
import { currentFix, freshFix } from '../device/position';
import { usePhone } from '../PhoneContext';
import { useTask } from './TaskContext';

/** The camera, one touch away. The photograph is kept with its hash at once; a position that is not at hand follows it. */
export function PhotoButton({ shows, reference, label, isPrimary = false }: { shows: Shows; reference: string; label: string; isPrimary?: boolean }) {
  const id = useId();
  const { t } = useTranslation();
  const { outbox } = usePhone();
  const { task } = useTask();
  const [hasFailed, setFailed] = useState(false);

  const take = async (files: FileList | null) => {
    setFailed(false);
    try {
      for (const file of files ?? []) {
        const fix = freshFix();
        const mediaType = file.type || 'image/jpeg';
        const made = await outbox.photograph(task.taskNo, await file.arrayBuffer(), { shows, reference, mediaType, fix });
        if (!fix) void currentFix().then((found) => outbox.locate(made, found));
      }
    } catch {
      // The device is full or the picture cannot be read: said at once, while it can be taken again.
      setFailed(true);
    }
  };

  return (
    <span className="photo-button">
      <label htmlFor={id} className={isPrimary ? 'camera primary' : 'camera'}>
        <CameraOutlined aria-hidden /> {label}
      </label>
      <input
        id={id}
        type="file"
        accept="image/*"
        capture="environment"
        className="visually-hidden"
        onChange={({ target }) => void take(target.files).then(() => (target.value = ''))}
        data-testid={`camera-${shows}-${reference}`}
      />
      {hasFailed && (
        <span role="alert" className="signal-stuck">
          {t('phone.photoFailed')}
        </span>
      )}
    </span>
  );
}
