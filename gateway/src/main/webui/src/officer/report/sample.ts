import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Batch } from '../../api/reviews';

/** Draws the sample of a batch again from what is shown of it: the numbers whose SHA-256(seed ‖ number) is smallest. */

const hex = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

export type SampleCheck = 'agrees' | 'population' | 'size' | 'sample';

/** How many a share of so many is, rounded up, one at least of any. */
export function sampleSize(population: number, sharePercent: number): number {
  return population === 0 ? 0 : Math.max(1, Math.ceil((population * sharePercent) / 100));
}

export function drawAgain(seed: string, population: readonly string[], size: number): string[] {
  return [...new Set(population)]
    .map((number) => ({ number, key: hex(seed + number) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, size)
    .map((ticket) => ticket.number);
}

/** Whether the sample is what its seed and population give; otherwise what does not fit. */
export function checkSample(batch: Pick<Batch, 'seed' | 'population' | 'populationHash' | 'sharePercent' | 'chosen'>): SampleCheck {
  const sorted = [...new Set(batch.population)].sort();
  if (hex(sorted.join('\n')) !== batch.populationHash) return 'population';
  const size = sampleSize(sorted.length, batch.sharePercent);
  if (batch.chosen.length !== size) return 'size';
  return drawAgain(batch.seed, sorted, size).join() === batch.chosen.join() ? 'agrees' : 'sample';
}

/** What can be done with a batch now. */
export function nextOf(batch: Pick<Batch, 'status' | 'notReviewed'>): 'review' | 'accept' | 'closed' {
  if (batch.status !== 'DRAWN') return 'closed';
  return batch.notReviewed.length > 0 ? 'review' : 'accept';
}
