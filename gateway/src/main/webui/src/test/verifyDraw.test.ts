import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { framed, hex, merkleRoot, utf8 } from '../public/draw/bytes';
import { Difference, type Differing } from '../public/draw/difference';
import { verifyDraw, type Step } from '../public/draw/verifyDraw';

const vectors = resolve(import.meta.dirname, '../../../../../../docs/draw/vectors');
const transcript = (name: string) => new Uint8Array(readFileSync(resolve(vectors, name)));
const expected = JSON.parse(readFileSync(resolve(vectors, 'expected.json'), 'utf8')) as {
  framedHashes: { parts: string[]; sha256: string }[];
  roots: { lines: string[]; root: string }[];
};

function differenceOf(bytes: Uint8Array, published = ''): Differing | undefined {
  try {
    verifyDraw(bytes, published, () => undefined);
    return undefined;
  } catch (error) {
    if (error instanceof Difference) return error.differing;
    throw error;
  }
}

describe('verifyDraw', () => {
  const names = readdirSync(vectors).filter((name) => name.endsWith('.txt'));

  it('has vectors', () => {
    expect(names.length).toBeGreaterThan(10);
  });

  it.each(names.filter((name) => !name.startsWith('altered-')))('agrees with %s', (name) => {
    expect(differenceOf(transcript(name))).toBeUndefined();
  });

  it.each(names.filter((name) => name.startsWith('altered-')))('differs from %s', (name) => {
    expect(differenceOf(transcript(name))).toBeDefined();
  });

  it('tells each step, and compares the published commitment', () => {
    const steps: Step[] = [];
    verifyDraw(transcript('city.txt'), '', (step) => steps.push(step));
    expect(steps.map((step) => step.key)).toEqual(['rule', 'registers', 'commitment', 'secrets', 'outcome', 'adjustments']);
    const commitment = String(steps.find((step) => step.key === 'commitment')?.values.hash);
    expect(differenceOf(transcript('city.txt'), commitment)).toBeUndefined();
    expect(differenceOf(transcript('city.txt'), commitment.replace(/^./, (digit) => (digit === '0' ? '1' : '0')))?.part).toBe('commitment');
  });

  it('finds an altered byte wherever it is', () => {
    const original = transcript('weights.txt');
    for (let at = 0; at < original.length; at++) {
      const altered = original.slice();
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(differenceOf(altered), `byte ${String(at)}`).toBeDefined();
    }
  });

  it.each(['', '\n', 'onepermit-draw-transcript\t1\n', 'onepermit-draw-transcript\t1\nsection\trule\t99999\n'])('refuses %j', (text) => {
    expect(differenceOf(utf8(text))).toMatchObject({ part: 'transcript' });
  });

  it('hashes as the vectors say', () => {
    expected.framedHashes.forEach(({ parts, sha256 }) => {
      expect(hex(framed(...parts.map((part) => utf8(part))))).toBe(sha256);
    });
    expected.roots.forEach(({ lines, root }) => {
      expect(hex(merkleRoot(lines))).toBe(root);
    });
  });
});
