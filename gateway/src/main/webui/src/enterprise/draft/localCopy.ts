import type { Dossier } from '../../api/types';

/** What was typed and not yet acknowledged by the server, kept on this device. */
export interface LocalCopy {
  base: Dossier;
  mine: Dossier;
  etag: string;
  at: string;
}

export interface CopyKeeper {
  read: () => LocalCopy | undefined;
  write: (copy: LocalCopy) => void;
  clear: () => void;
}

export function localCopyOf(user: string, applicationNo: string, storage: Storage = localStorage): CopyKeeper {
  const key = `onepermit.draft.${user}.${applicationNo}`;
  return {
    read: () => {
      try {
        const text = storage.getItem(key);
        return text ? (JSON.parse(text) as LocalCopy) : undefined;
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
