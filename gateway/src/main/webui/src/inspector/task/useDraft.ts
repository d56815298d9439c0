import { useCallback, useEffect, useState } from 'react';
import { usePhone } from '../PhoneContext';

/** What is being written and is not an entry yet; it is on the device with every letter. Undefined until it was read. */
export function useDraft<T extends object>(taskNo: string, name: string, empty: T): [T | undefined, (changes: Partial<T>) => void, () => void] {
  const { db, outbox } = usePhone();
  const { owner } = outbox;
  const [value, setValue] = useState<T>();
  const [first] = useState(empty);

  useEffect(() => {
    let isOver = false;
    void db.drafts.get([owner, taskNo, name]).then((row) => {
      if (!isOver) setValue({ ...first, ...(row?.value as T | undefined) });
    });
    return () => {
      isOver = true;
    };
  }, [db, owner, taskNo, name, first]);

  const change = useCallback(
    (changes: Partial<T>) => {
      const next = { ...(value ?? first), ...changes };
      setValue(next);
      void db.drafts.put({ owner, taskNo, name, value: next });
    },
    [db, owner, taskNo, name, value, first],
  );
  const clear = useCallback(() => {
    setValue(first);
    void db.drafts.delete([owner, taskNo, name]);
  }, [db, owner, taskNo, name, first]);
  return [value, change, clear];
}
