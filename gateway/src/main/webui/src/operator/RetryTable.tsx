import { useMutation, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../shared/EmptyState';
import { ProblemView } from '../shared/ProblemView';
import { ScrollX } from '../shared/ScrollX';

interface Props<T> {
  rows: T[];
  keyOf: (row: T) => string;
  columns: { title: string; text: (row: T) => string }[];
  canRetry: (row: T) => boolean;
  retry: (key: string) => Promise<unknown>;
  retryText: string;
  queryKey: QueryKey;
  empty: string;
}

/** Rows that can be tried again one by one. */
export function RetryTable<T>({ rows, keyOf, columns, canRetry, retry, retryText, queryKey, empty }: Props<T>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const trying = useMutation({ mutationFn: retry, onSettled: () => client.invalidateQueries({ queryKey }) });
  if (rows.length === 0) return <EmptyState>{empty}</EmptyState>;
  return (
    <>
      {trying.error && <ProblemView error={trying.error} />}
      <ScrollX>
        <table className="plain-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.title} scope="col">
                  {column.title}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('operator.act')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map((column) => (
                  <td key={column.title}>{column.text(row)}</td>
                ))}
                <td>
                  {canRetry(row) && (
                    <Button size="small" loading={trying.isPending && trying.variables === keyOf(row)} onClick={() => trying.mutate(keyOf(row))}>
                      {retryText}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </>
  );
}
