import { isUscc, normaliseUscc } from '../uscc';

/** A check while typing: the key of what is wrong, or undefined. Empty fields are for the server to judge. */
export type Check = (value: unknown) => string | undefined;

function textCheck(test: (text: string) => boolean, key: string): Check {
  return (value) => (typeof value === 'string' && value !== '' && !test(value) ? key : undefined);
}

function numberCheck(test: (number: number) => boolean, key: string): Check {
  return (value) => (typeof value === 'number' && !test(value) ? key : undefined);
}

export const checks = {
  uscc: textCheck((text) => isUscc(normaliseUscc(text)), 'check.uscc'),
  phone: textCheck((text) => /^[+\d][\d\- ]{6,19}$/.test(text.trim()), 'check.phone'),
  outletCode: textCheck((text) => /^(DA|DW|YS)\d{3}$/.test(text), 'check.outletCode'),
  facilityCode: textCheck((text) => /^MF\d{4}$/.test(text), 'check.facilityCode'),
  treatmentCode: textCheck((text) => /^T[AWNS]\d{3}$/.test(text), 'check.treatmentCode'),
  industry: textCheck((text) => /^\d{2,4}$/.test(text), 'check.industry'),
  notNegative: numberCheck((number) => number >= 0, 'check.notNegative'),
  percent: numberCheck((number) => number >= 0 && number <= 100, 'check.percent'),
  longitude: numberCheck((number) => number >= 73 && number <= 136, 'check.longitude'),
  latitude: numberCheck((number) => number >= 3 && number <= 54, 'check.latitude'),
  dayOfMonth: numberCheck((number) => Number.isInteger(number) && number >= 1 && number <= 31, 'check.dayOfMonth'),
} satisfies Record<string, Check>;
