import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageOf } from '../../api/types';
import { useIsPhone } from '../../shared/hooks/useIsPhone';
import { contentOf, type ListColumn } from '../../shared/list/columns';
import { ListCards } from '../../shared/list/ListCards';
import { Panel } from '../../shared/Panel';
import { ScrollX } from '../../shared/ScrollX';

interface Props<T> {
  title: string;
  columns: ListColumn<T>[];
  page: Pick<PageOf<T>, 'items' | 'total'>;
  empty: string;
  tool?: ReactNode;
}

/** What an instance has of one kind; when there is more than is shown, it says so. */
export function SmallList<T extends { key: string }>({ title, columns, page, empty, tool }: Props<T>) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const { items, total } = page;
  return (
    <Panel
      title={title}
      aside={
        <span className="row">
          <span className="muted number">{t('shared.count', { count: total })}</span>
          {tool}
        </span>
      }
    >
      {items.length === 0 && <p className="muted">{empty}</p>}
      {items.length > 0 && isPhone && <ListCards columns={columns} rows={items} rowKey={(row) => row.key} />}
      {items.length > 0 && !isPhone && (
        <ScrollX>
          <table className="plain-table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.key} scope="col">
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((row) => (
                <tr key={row.key}>
                  {columns.map((column) => (
                    <td key={column.key}>{contentOf(column, row)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
      {items.length < total && <p className="muted">{t('engine.firstOnly', { shown: items.length, total })}</p>}
    </Panel>
  );
}
