import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { codesQuery } from '../../api/publics';
import { useFormat } from './useFormat';

/** The code tables, and names for their codes; an unknown code stands for itself. */
export function useCodes() {
  const { data } = useQuery(codesQuery());
  const { pick } = useFormat();

  const pollutants = useMemo(() => new Map((data?.pollutants ?? []).map((one) => [one.code, one])), [data]);
  const divisions = useMemo(() => new Map((data?.divisions ?? []).map((one) => [one.code, one])), [data]);

  const pollutantName = useCallback(
    (code: string | null | undefined) => {
      const known = code ? pollutants.get(code) : undefined;
      return known ? pick(known.permitName ?? known.zh, known.en) : (code ?? '—');
    },
    [pollutants, pick],
  );
  const divisionName = useCallback(
    (code: string | null | undefined) => {
      const known = code ? divisions.get(code) : undefined;
      return known ? (known.fullName ?? known.zh) : (code ?? '—');
    },
    [divisions],
  );
  const unitOf = useCallback((code: string | undefined) => (code ? pollutants.get(code)?.unit : undefined), [pollutants]);
  const pollutantChoices = useMemo(
    () => [...pollutants.values()]
        .sort((a, b) => Number(b.limited ?? true) - Number(a.limited ?? true))
        .map((one) => ({ value: one.code, label: `${pick(one.permitName ?? one.zh, one.en)} ${one.code}` })),
    [pollutants, pick],
  );
  const divisionChoices = useMemo(
    () => [...divisions.values()].map((one) => ({ value: one.code, label: `${one.fullName ?? one.zh} ${one.code}` })),
    [divisions],
  );
  return { pollutantName, divisionName, unitOf, pollutantChoices, divisionChoices };
}
