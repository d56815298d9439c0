import { contentOf, type ListColumn } from './columns';

interface Props<T> {
  columns: ListColumn<T>[];
  rows: T[];
  rowKey: (row: T) => string;
}

/** The same rows on a phone: the first column is the card's title, the rest are named values. */
export function ListCards<T>({ columns, rows, rowKey }: Props<T>) {
  const [head, ...rest] = columns;
  return (
    <ul className="plain-list list-cards">
      {rows.map((row) => (
        <li key={rowKey(row)} className="list-card">
          {head && <div className="list-card-title">{contentOf(head, row)}</div>}
          <dl>
            {rest.map((column) => (
              <div key={column.key}>
                <dt>{column.title}</dt>
                <dd>{contentOf(column, row)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
