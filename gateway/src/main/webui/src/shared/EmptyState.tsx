import { InboxOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

/** Nothing here yet, and what to do about it. */
export function EmptyState({ children }: { children: ReactNode }) {
  return (
    <div className="empty-state" data-testid="empty">
      <InboxOutlined aria-hidden style={{ fontSize: 34, color: '#8a9794' }} />
      <div>{children}</div>
    </div>
  );
}
