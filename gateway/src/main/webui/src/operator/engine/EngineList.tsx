import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PageOf } from '../../api/types';
import type { Filters } from '../../shared/hooks/useUrlFilters';
import type { ListColumn } from '../../shared/list/columns';
import { DataList } from '../../shared/list/DataList';

interface Props<T> {
  id: string;
  caption: string;
  columns: ListColumn<T>[];
  query: UseQueryResult<PageOf<T>>;
  filters: Filters;
  setFilters: (changes: Record<string, string | number | undefined>) => void;
  empty: ReactNode;
}

/** A list of the engine room: every row has a key. */
export function EngineList<T extends { key: string }>({ query, ...list }: Props<T>) {
  return (
    <DataList
      {...list}
      rowKey={(row) => row.key}
      page={query.data}
      isLoading={query.isFetching}
      error={query.error}
      onRetry={() => void query.refetch()}
    />
  );
}
