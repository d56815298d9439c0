import { describe, expect, it } from 'vitest';
import type { Desk, DrawAdjustment, KeptSecret, WrittenEntropy } from '../api/draw';
import { readers, sightOf, things } from '../officer/draw/secrecy';
import { nextActs, stepStates } from '../officer/draw/steps';

const secret = (keeper: KeptSecret['keeper'], personName: string): KeptSecret => ({ keeper, personName, secretHash: '0', depositedAt: '' });
const both = [secret('OPERATOR', 'Zhao'), secret('WITNESS', 'Sun')];
const agreed: WrittenEntropy[] = [
  { state: 'AGREED', personName: 'Sun', at: '' },
  { state: 'CONFIRMATION', personName: 'Zhao', at: '' },
];
const now = new Date('2026-11-24T16:00:00+08:00');

function desk(batch: Partial<Desk['batch']>, rest: Partial<Desk> = {}): Desk {
  return {
    batch: {
      status: 'FROZEN',
      committedAt: null,
      drawnAt: null,
      revealedAt: null,
      entropyExistsFrom: '2026-11-24T15:30:00+08:00',
      visitsTo: '2026-12-31',
      ...batch,
    },
    secrets: [],
    entropy: [],
    chain: [],
    adjustments: [],
    ...rest,
  } as unknown as Desk;
}

const committed = { status: 'COMMITTED', committedAt: 'x' } as const;
const drawn = { status: 'DRAWN', committedAt: 'x', drawnAt: 'y' } as const;
const acts = (of: Desk, at = now) => nextActs(of, at).map(({ act, roles, before }) => [act, roles.join(' '), before ?? ''].join(' ').trim());

describe('who must do what next', () => {
  it('asks operator and witness for a secret each, and neither for the other’s', () => {
    expect(acts(desk({}))).toEqual(['depositOperator DISPATCHER', 'depositWitness AUDITOR']);
    expect(acts(desk({}, { secrets: [secret('OPERATOR', 'Zhao')] }))).toEqual(['depositWitness AUDITOR Zhao']);
    expect(acts(desk({}, { secrets: both }))).toEqual(['commit DISPATCHER']);
  });

  it('waits for the outside value, then for two people', () => {
    expect(acts(desk(committed), new Date('2026-11-24T15:29:59+08:00'))).toEqual(['awaitEntropy']);
    expect(acts(desk(committed))).toEqual(['enterEntropy DISPATCHER AUDITOR']);
    expect(acts(desk(committed, { entropy: [{ state: 'ENTERED', personName: 'Sun', at: '' }] }))).toEqual(['confirmEntropy DISPATCHER AUDITOR Sun']);
    expect(acts(desk(committed, { entropy: [{ state: 'DISAGREED', personName: 'Sun', at: '' }] }))).toEqual(['enterEntropy DISPATCHER AUDITOR']);
    expect(acts(desk(committed, { entropy: agreed }))).toEqual(['draw DISPATCHER']);
  });

  it('has what was asked for decided first', () => {
    const adjustments = [{ state: 'REQUESTED' }, { state: 'REFUSED' }] as DrawAdjustment[];
    expect(acts(desk(drawn, { adjustments }))).toEqual(['decide LEADER', 'visit INSPECTOR', 'reveal DISPATCHER']);
  });

  it('reveals after the last day, in China’s time, and a void draw at once', () => {
    expect(acts(desk(drawn), new Date('2026-12-31T23:59:00+08:00'))).toEqual(['visit INSPECTOR', 'reveal DISPATCHER']);
    expect(acts(desk(drawn), new Date('2027-01-01T00:00:00+08:00'))).toEqual(['reveal DISPATCHER']);
    expect(acts(desk({ ...drawn, status: 'VOID' }))).toEqual(['reveal DISPATCHER']);
    expect(acts(desk({ ...committed, status: 'VOID' }))).toEqual(['nothing']);
    expect(acts(desk({ ...drawn, status: 'REVEALED', revealedAt: 'z' }))).toEqual(['nothing']);
  });
});

describe('the steps of a draw', () => {
  const states = (of: Desk) => Object.values(stepStates(of)).join(' ');

  it('go on one after the other', () => {
    expect(states(desk({}))).toBe('done here ahead ahead ahead ahead');
    expect(states(desk(committed))).toBe('done done here ahead ahead ahead');
    expect(states(desk(committed, { entropy: agreed }))).toBe('done done done here ahead ahead');
    expect(states(desk(drawn, { entropy: agreed }))).toBe('done done done done here ahead');
    expect(states(desk({ ...drawn, status: 'REVEALED', revealedAt: 'z' }, { entropy: agreed }))).toBe('done done done done done done');
  });

  it('stop where a draw was declared void', () => {
    expect(states(desk({ ...committed, status: 'VOID' }))).toBe('done done stopped ahead ahead ahead');
  });
});

describe('secrecy', () => {
  it('keeps the tasks of a sealed draw from all but dispatcher and team', () => {
    expect(readers.map((reader) => sightOf('DRAWN', false, 'tasks', reader))).toEqual(['all', 'none', 'none', 'own', 'none']);
  });

  it('keeps secrets from everybody until the reveal, and nothing after it', () => {
    expect(readers.map((reader) => sightOf('DRAWN', false, 'secrets', reader))).toEqual(readers.map(() => 'none'));
    expect(things.flatMap((thing) => readers.map((reader) => sightOf('REVEALED', true, thing, reader))).every((sight) => sight === 'all')).toBe(true);
  });
});
