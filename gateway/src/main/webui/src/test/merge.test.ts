import { describe, expect, it } from 'vitest';
import { merge } from '../enterprise/draft/merge';
import type { Dossier } from '../api/types';
import { getAt, sameContent, setAt } from '../shared/dossier/paths';

describe('paths', () => {
  it('make what is missing on the way', () => {
    expect(setAt({}, 'outlets/0/limits/1/concentration', 50)).toEqual({
      outlets: [{ limits: [undefined, { concentration: 50 }] }],
    });
  });

  it('leave what is not on the way as it was', () => {
    const before = { a: { x: 1 }, b: { y: 2 } };
    const after = setAt(before, 'a/x', 3);
    expect(after.b).toBe(before.b);
    expect(before.a.x).toBe(1);
    expect(getAt(after, 'a/x')).toBe(3);
  });

  it('take absent, null and empty for the same', () => {
    expect(sameContent({ a: null, b: [] }, {})).toBe(true);
    expect(sameContent({ a: 0 }, {})).toBe(false);
    expect(sameContent({ a: false }, {})).toBe(false);
  });
});

describe('merging two changes of a draft', () => {
  const base: Dossier = {
    identity: { unitName: '甲', contactName: '乙' },
    outlets: [{ code: 'DW001', limits: [{ pollutant: 'w01018', concentration: 50 }] }],
  };

  it('takes both where they are in different fields', () => {
    const mine = setAt(base, 'identity/contactName', '丙');
    const theirs = setAt(base, 'outlets/0/limits/0/concentration', 40);
    const { merged, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.identity?.contactName).toBe('丙');
    expect(merged.outlets?.[0]?.limits?.[0]?.concentration).toBe(40);
  });

  it('shows both where they clash and keeps mine until somebody chooses', () => {
    const mine = setAt(base, 'identity/unitName', '丙');
    const theirs = setAt(base, 'identity/unitName', '丁');
    const { merged, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([{ path: 'identity/unitName', mine: '丙', theirs: '丁' }]);
    expect(merged.identity?.unitName).toBe('丙');
  });

  it('takes a list whose length changed as one', () => {
    const mine = setAt(base, 'outlets', [...(base.outlets ?? []), { code: 'DW002' }]);
    const theirs = setAt(base, 'outlets/0/code', 'DW009');
    expect(merge(base, mine, theirs).conflicts.map((conflict) => conflict.path)).toEqual(['outlets']);
  });

  it('takes reasons of secrecy as one, because their keys are paths', () => {
    const mine = setAt(base, 'secretReasons', { 'production/materials/0': '配方' });
    const theirs = setAt(base, 'secretReasons', { 'production/materials/0': '工艺' });
    expect(merge(base, mine, theirs).conflicts.map((conflict) => conflict.path)).toEqual(['secretReasons']);
  });

  it('agrees with itself', () => {
    const both = setAt(base, 'identity/unitName', '丙');
    expect(merge(base, both, both)).toEqual({ merged: both, conflicts: [] });
  });
});
