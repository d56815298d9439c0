import type { BatchStatus } from '../../api/draw';

export const readers = ['dispatcher', 'auditor', 'leader', 'inspector', 'public'] as const;
export const things = ['commitment', 'secrets', 'entropy', 'tasks', 'adjustments'] as const;
export type Sight = 'all' | 'own' | 'kind' | 'none';
export type Reader = (typeof readers)[number];
export type Thing = (typeof things)[number];

/** Who sees what of a batch while it stands as it does (F-11). */
export function sightOf(status: BatchStatus, isRevealed: boolean, thing: Thing, reader: Reader): Sight {
  if (isRevealed) return 'all';
  const isDrawn = status === 'DRAWN' || status === 'VOID';
  switch (thing) {
    case 'commitment':
      return status === 'FROZEN' ? 'none' : 'all';
    case 'secrets':
    case 'entropy':
      return 'none';
    case 'tasks':
      if (!isDrawn) return 'none';
      return reader === 'dispatcher' ? 'all' : reader === 'inspector' ? 'own' : 'none';
    case 'adjustments':
      if (!isDrawn) return 'none';
      return reader === 'dispatcher' || reader === 'leader' ? 'all' : 'kind';
  }
}
