import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { publicPermitQuery } from '../../api/publics';
import { useCodes } from '../hooks/useCodes';
import type { TableSpec } from './chapters';
import { concentrationLimit, outletLimit, totalLimit, type Allowed } from './limits';

/** What the permit allows for a row of a table; undefined where it says nothing or cannot be read now. */
export function usePermitLimits(permitNo: string): (table: TableSpec, row: Record<string, unknown>) => Allowed | undefined {
  const { data } = useQuery({ ...publicPermitQuery(permitNo), staleTime: 300_000, retry: false });
  const { pollutantName } = useCodes();
  return useCallback(
    (table, row) => {
      const named = { nameOf: pollutantName };
      const limits = data?.limits ?? [];
      if (table.limits === 'concentration') return concentrationLimit(limits, row.point, row.pollutant, named);
      if (table.limits === 'outletAmount') return outletLimit(limits, row.outlet, row.pollutant, named);
      return table.limits === 'totalAmount' ? totalLimit(data?.totals ?? [], row.pollutant, named) : undefined;
    },
    [data, pollutantName],
  );
}
