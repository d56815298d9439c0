import { useQuery } from '@tanstack/react-query';
import { heldPermitsQuery } from '../../api/duty';

/** The enterprise's permits, and the one that the address names, or else the first. */
export function usePermitChoice(filters: Record<string, string>) {
  const query = useQuery(heldPermitsQuery());
  const permits = query.data ?? [];
  const permit = permits.find((one) => one.permitNo === filters.permitNo) ?? permits[0];
  const choices = permits.map((one) => ({ value: one.permitNo, label: `${one.siteName ?? one.unitName} ${one.permitNo}` }));
  return { query, permit, choices };
}
