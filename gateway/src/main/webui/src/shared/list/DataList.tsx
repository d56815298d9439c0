import { Pagination, Table, type TableProps } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageOf } from '../../api/types';
import { EmptyState } from '../EmptyState';
import { useIsPhone } from '../hooks/useIsPhone';
import type { Filters } from '../hooks/useUrlFilters';
import { Loading } from '../Loading';
import { ProblemView } from '../ProblemView';
import { contentOf, type ListColumn } from './columns';
import { ListCards } from './ListCards';
import { ListTools } from './ListTools';
import { useChosenColumns } from './useChosenColumns';

interface Props<T> {
  /** Names the list for the remembered choice of columns and for the exported file. */
  id: string;
  caption: string;
  columns: ListColumn<T>[];
  rowKey: (row: T) => string;
  page: PageOf<T> | undefined;
  isLoading: boolean;
  error: unknown;
  onRetry: () => void;
  filters: Filters;
  setFilters: (changes: Record<string, string | number | undefined>) => void;
  empty: ReactNode;
  /** More to do with the list; told which columns are shown. */
  tools?: ReactNode | ((shown: string[]) => ReactNode);
}

/** Every list of the product: columns by choice, sort, page sizes, export of what is shown, cards on a phone. */
export function DataList<T extends object>(props: Props<T>) {
  const { id, caption, columns, rowKey, page, isLoading, error, onRetry, filters, setFilters, empty, tools } = props;
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const { shown, toggle } = useChosenColumns(id, columns);
  const [sortKey, direction] = (filters.sort ?? '').startsWith('-') ? [filters.sort?.slice(1), 'descend'] : [filters.sort, 'ascend'];

  const tableColumns = useMemo<TableProps<T>['columns']>(
    () =>
      shown.map((column) => ({
        key: column.sort ?? column.key,
        title: column.title,
        width: column.width,
        render: (_: unknown, row: T) => contentOf(column, row),
        sorter: column.sort !== undefined,
        sortOrder: column.sort !== undefined && column.sort === sortKey ? (direction as 'ascend' | 'descend') : null,
      })),
    [shown, sortKey, direction],
  );

  if (error && !page) return <ProblemView error={error} onRetry={onRetry} />;
  if (isLoading && !page) return <Loading rows={8} />;
  const items = page?.items ?? [];
  const more = typeof tools === 'function' ? tools(shown.map((column) => column.key)) : tools;

  return (
    <section className="panel" aria-label={caption} aria-busy={isLoading} data-testid={`list-${id}`}>
      {error != null && <ProblemView error={error} onRetry={onRetry} />}
      <ListTools id={id} total={page?.total ?? 0} columns={columns} shown={shown} rows={items} onToggle={toggle} more={more} />
      {items.length === 0 && <EmptyState>{empty}</EmptyState>}
      {items.length > 0 && isPhone && <ListCards columns={shown} rows={items} rowKey={rowKey} />}
      {items.length > 0 && !isPhone && (
        <Table<T>
          size="middle"
          columns={tableColumns}
          dataSource={items}
          rowKey={rowKey}
          pagination={false}
          scroll={{ x: 'max-content' }}
          onChange={(_pagination, _filter, sorter) => {
            const one = Array.isArray(sorter) ? sorter[0] : sorter;
            const key = one?.order ? String(one.columnKey) : undefined;
            setFilters({ sort: key && one?.order === 'descend' ? `-${key}` : key });
          }}
        />
      )}
      {items.length > 0 && (
        <Pagination
          className="list-pages"
          align="end"
          current={page?.page ?? 1}
          pageSize={page?.size ?? 20}
          total={page?.total ?? 0}
          showSizeChanger
          responsive
          pageSizeOptions={[10, 20, 50, 100]}
          showTotal={(total, [from, to]) => t('list.range', { from, to, total })}
          onChange={(number, size) => setFilters(size === page?.size ? { page: number } : { size, page: 1 })}
        />
      )}
    </section>
  );
}
