import { useCallback, useState } from 'react';

export interface NoticeItem {
  field: string;
  problem: string;
  requirement: string;
}

export interface NoticeDraft {
  items: NoticeItem[];
  toggle: (field: string) => void;
  change: (field: string, part: Partial<NoticeItem>) => void;
  clear: () => void;
}

function read(key: string): NoticeItem[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as NoticeItem[];
  } catch {
    return [];
  }
}

/** The correction notice being composed; it survives a reload until it is issued. */
export function useCorrectionNotice(applicationNo: string): NoticeDraft {
  const key = `onepermit.notice.${applicationNo}`;
  const [items, setItems] = useState(() => read(key));
  const keep = useCallback(
    (change: (before: NoticeItem[]) => NoticeItem[]) =>
      setItems((before) => {
        const next = change(before);
        if (next.length > 0) localStorage.setItem(key, JSON.stringify(next));
        else localStorage.removeItem(key);
        return next;
      }),
    [key],
  );
  const toggle = useCallback(
    (field: string) =>
      keep((before) =>
        before.some((item) => item.field === field)
          ? before.filter((item) => item.field !== field)
          : [...before, { field, problem: '', requirement: '' }],
      ),
    [keep],
  );
  const change = useCallback(
    (field: string, part: Partial<NoticeItem>) =>
      keep((before) => before.map((item) => (item.field === field ? { ...item, ...part } : item))),
    [keep],
  );
  const clear = useCallback(() => keep(() => []), [keep]);
  return { items, toggle, change, clear };
}
