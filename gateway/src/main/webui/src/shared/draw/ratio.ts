import { formatNumber } from '../format';

/** A share as people say it: below one as a percentage, from one on as a multiple. */
export function ratioText(numerator: number, denominator: number): string {
  const share = numerator / denominator;
  return share < 1 ? `${formatNumber(share * 100)}%` : `×${formatNumber(share)}`;
}

/** The smallest whole number that is no less than the share of the base (F-04), with no rounding on the way. */
export function quotaOf(base: number, numerator: number, denominator: number): number {
  return Number((BigInt(base) * BigInt(numerator) + BigInt(denominator) - 1n) / BigInt(denominator));
}
