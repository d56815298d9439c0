import type { Dossier } from '../../api/types';

/** What was typed and not yet acknowledged by the server, kept on this device. */
export interface LocalCopy<D = Dossier> {
  base: D;
  mine: D;
  etag: string;
  at: string;
}

export interface CopyKeeper<D = Dossier> {
  read: () => LocalCopy<D> | undefined;
  write: (copy: LocalCopy<D>) => void;
  clear: () => void;
}

export function localCopyOf<D = Dossier>(user: string, documentNo: string, storage: Storage = localStorage): CopyKeeper<D> {
  const key = `onepermit.draft.${user}.${documentNo}`;
  return {
    read: () => {
      try {
        const text = storage.getItem(key);
        return text ? (JSON.parse(text) as LocalCopy<D>) : undefined;
      } catch {
        return undefined;
      }
    },
    write: (copy) => {
      try {
        storage.setItem(key, JSON.stringify(copy));
      } catch {
        // A full or forbidden storage must not stop the work; the page itself still holds what was typed.
      }
    },
    clear: () => storage.removeItem(key),
  };
}
