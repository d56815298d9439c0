import type { ObjectFile } from '../../api/phone';
import { byOutlet, limitsOf } from '../../shared/permit/limits';

/** The outlets that the object's file names, whether or not they have limits. */
export function outletsOf({ permit }: ObjectFile): { code: string; name: string }[] {
  if (!permit) return [];
  const stated = (permit.dossier?.outlets ?? []).map((outlet) => ({ code: outlet.code ?? '', name: outlet.name ?? '' }));
  const limited = byOutlet(limitsOf(permit)).map((group) => ({ code: group.outlet, name: group.outletName ?? '' }));
  const known = new Map([...limited, ...stated].filter(({ code }) => code !== '').map((outlet) => [outlet.code, outlet]));
  return [...known.values()].sort((a, b) => a.code.localeCompare(b.code));
}
