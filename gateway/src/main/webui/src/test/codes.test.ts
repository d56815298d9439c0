import { describe, expect, it } from 'vitest';
import { checks } from '../shared/dossier/checks';
import { isUscc, normaliseUscc } from '../shared/uscc';

describe('unified social credit code (B-01)', () => {
  it.each([
    '91130200699229617X',
    '91350100M000100Y43',
    '12100000400010275N',
    '91210200MA0ABCDE63',
    '91210100712345672J',
    '912107007788812327',
  ])('%s is valid', (code) => expect(isUscc(code)).toBe(true));

  it.each(['91130200699229617Y', '9113020O699229617X', '91130200699229618X', '9113020069922961X', '91210200MA0ABCDE64'])(
    '%s is invalid',
    (code) => expect(isUscc(code)).toBe(false),
  );

  it('is read in lower case too', () => expect(isUscc(normaliseUscc(' 91130200699229617x '))).toBe(true));
});

describe('checks while typing', () => {
  it.each([
    ['outletCode', 'DW001', undefined],
    ['outletCode', 'DW1', 'check.outletCode'],
    ['facilityCode', 'MF0001', undefined],
    ['facilityCode', 'MF001', 'check.facilityCode'],
    ['treatmentCode', 'TW001', undefined],
    ['treatmentCode', 'XX001', 'check.treatmentCode'],
    ['industry', '4620', undefined],
    ['industry', '46200', 'check.industry'],
    ['notNegative', -1, 'check.notNegative'],
    ['percent', 101, 'check.percent'],
  ] as const)('%s of %s', (name, value, outcome) => expect(checks[name](value)).toBe(outcome));

  it('leave what is empty to the server', () => {
    for (const check of Object.values(checks)) {
      expect(check(undefined)).toBeUndefined();
      expect(check('')).toBeUndefined();
    }
  });
});
