import type { ReactNode } from 'react';

/** One column of a list: how it is shown, and its plain text for the export. */
export interface ListColumn<T> {
  key: string;
  title: string;
  text: (row: T) => string;
  render?: (row: T) => ReactNode;
  width?: number;
  /** The server's sort key, when it can sort by this column. */
  sort?: string;
  /** Cannot be hidden. */
  isFixed?: boolean;
  /** Hidden until chosen. */
  isOptional?: boolean;
}

export function contentOf<T>(column: ListColumn<T>, row: T): ReactNode {
  return column.render ? column.render(row) : column.text(row);
}
