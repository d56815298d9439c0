import type { ReactNode } from 'react';

/** Names and values; absent values are shown as absent, never left out silently. */
export function Facts({ items }: { items: [string, ReactNode][] }) {
  return (
    <dl className="facts">
      {items.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value == null || value === '' ? '—' : value}</dd>
        </div>
      ))}
    </dl>
  );
}
