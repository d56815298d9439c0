import { describe, expect, it } from 'vitest';
import type { Dossier } from '../api/types';
import { stepOf, stepsFor } from '../enterprise/wizard/steps';
import { amountOf, ceilingsOf, strictestOf } from '../shared/dossier/arithmetic';
import { flowOf } from '../shared/dossier/flow';

describe('the strictest standard (C-02)', () => {
  it('is the lowest, an EIA approval counting from 2015 on', () => {
    const national = { kind: 'NATIONAL' as const, name: 'GB', concentration: 60 };
    const local = { kind: 'LOCAL' as const, name: 'DB', concentration: 50 };
    const old = { kind: 'EIA' as const, name: '2014', concentration: 30, datedOn: '2014-12-31' };
    const recent = { kind: 'EIA' as const, name: '2015', concentration: 40, datedOn: '2015-01-01' };
    expect(strictestOf([national, local, old])).toBe(local);
    expect(strictestOf([national, local, old, recent])).toBe(recent);
    expect(strictestOf([])).toBeUndefined();
  });
});

describe('amounts (C-03)', () => {
  it.each([
    [50, 91.25],
    [15, 27.375],
    [0.5, 0.9125],
  ])('of 5 000 m³/d at %d mg/L are %d t/a', (concentration, result) => {
    expect(amountOf({ method: 'WATER_FLOW', flow: 1_825_000, concentration })?.result).toBe(result);
  });

  it('show the arithmetic with its numbers', () => {
    expect(amountOf({ method: 'WATER_FLOW', flow: 1_825_000, concentration: 50 })?.formula).toBe(
      '1,825,000 m³/a × 50 mg/L × 10⁻⁶ = 91.25 t/a',
    );
    expect(amountOf({ method: 'AIR_PERFORMANCE', activity: 3_000_000, referenceGas: 2_830, concentration: 35 })?.result).toBe(297.15);
    expect(amountOf({ method: 'WATER_FLOW', flow: 1_825_000 })).toBeUndefined();
  });

  it('are held against the least of technique, EIA and quota, and against the sum of main outlets (C-04)', () => {
    const dossier: Dossier = {
      calculations: [{ pollutant: 'w01018', method: 'WATER_FLOW', flow: 1_825_000, concentration: 50 }],
      eia: [{ approvedTonnesPerYear: { w01018: 90 } }],
      outlets: [
        { grade: 'MAIN', limits: [{ pollutant: 'w01018', tonnesPerYear: [80, 80, 80, 80, 80] }] },
        { grade: 'GENERAL', limits: [{ pollutant: 'w01018', tonnesPerYear: [5] }] },
      ],
      totals: [{ pollutant: 'w01018', tonnesPerYear: [80, 80, 80, 80, 80], quotaTonnesPerYear: 85 }],
    };
    expect(ceilingsOf(dossier)).toEqual([
      { pollutant: 'w01018', technical: 91.25, eia: 90, quota: 85, allowed: 85, requested: 80, outlets: 80 },
    ]);
  });
});

describe('the flow picture', () => {
  it('connects generation, treatment and outlet and names what is loose', () => {
    const flow = flowOf({
      production: {
        facilities: [
          {
            code: 'MF0001',
            generationPoints: [
              { name: '污水', treatmentCode: 'TW001', outletCode: 'DW001' },
              { name: '恶臭' },
            ],
          },
        ],
      },
      treatment: [{ code: 'TW001', name: '处理' }],
      outlets: [
        { code: 'DW001', name: '总排口', medium: 'WATER' },
        { code: 'YS001', name: '雨水口', medium: 'RAIN' },
      ],
    });
    expect(flow.links).toEqual([
      { from: 'point 0 0', to: 'treatment TW001' },
      { from: 'treatment TW001', to: 'outlet DW001' },
    ]);
    expect(flow.loose).toEqual(['MF0001 恶臭']);
  });
});

describe('wizard steps', () => {
  it.each([
    ['identity/uscc', 'identity'],
    ['facts/amounts/sewageTonnesPerDay', 'class'],
    ['outlets/0/code', 'facilities'],
    ['outlets/0/limits/1/concentration', 'limits'],
    ['calculations/0/flow', 'totals'],
    ['monitoring/3/frequency', 'monitoring'],
    ['', 'check'],
  ])('%s is filled in at %s', (field, step) => expect(stepOf(field)).toBe(step));

  it('ask for disclosure of units under key management only (A-13)', () => {
    expect(stepsFor('KEY')).toContain('disclosure');
    expect(stepsFor('SIMPLIFIED')).not.toContain('disclosure');
  });
});
