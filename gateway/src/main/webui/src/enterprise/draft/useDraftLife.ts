import { useEffect } from 'react';
import { useSession } from '../../app/session';
import type { SavingDraft } from './DraftStore';

const channelName = 'onepermit.draft';

/** Says to the other windows of this browser that a document was saved here. */
export function tellOtherWindows(documentNo: string): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ documentNo });
  channel.close();
}

interface LivingDraft extends SavingDraft {
  resume: () => void;
  refresh: () => Promise<void>;
}

/** Ties an open draft to its window: other windows' saves, a session found again, the network's return, and leaving the page. */
export function useDraftLife(store: LivingDraft, documentNo: string): void {
  const { isLost } = useSession();

  useEffect(() => {
    if (!isLost) store.resume();
  }, [isLost, store]);

  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = (event: MessageEvent<{ documentNo: string }>) => {
      if (event.data.documentNo === documentNo) void store.refresh();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (store.get().state !== 'saved') event.preventDefault();
    };
    const online = () => void store.flush();
    window.addEventListener('beforeunload', warn);
    window.addEventListener('online', online);
    return () => {
      channel.close();
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('online', online);
      void store.flush();
    };
  }, [store, documentNo]);
}
