import { useMemo } from 'react';
import type { Outlet, TreatmentFacility } from '../../api/types';
import { useDossierValue } from './DossierContext';

function choicesOf(rows: { code?: string | null; name?: string | null }[] | undefined) {
  return (rows ?? []).flatMap((row) => (row.code ? [{ value: row.code, label: `${row.code} ${row.name ?? ''}`.trim() }] : []));
}

/** The treatment facilities and outlets that this dossier itself names. */
export function useOwnCodes() {
  const [treatment] = useDossierValue<TreatmentFacility[]>('treatment');
  const [outlets] = useDossierValue<Outlet[]>('outlets');
  return useMemo(() => ({ treatment: choicesOf(treatment), outlets: choicesOf(outlets) }), [treatment, outlets]);
}
