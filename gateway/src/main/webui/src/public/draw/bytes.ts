import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export { bytesToHex as hex, hexToBytes as unhex, utf8ToBytes as utf8, sha256 };

/** Hash of parts, each after its length in two bytes. */
export function framed(...parts: Uint8Array[]): Uint8Array {
  return sha256(concatBytes(...parts.flatMap((part) => [Uint8Array.of(part.length >> 8, part.length & 255), part])));
}

/** Unsigned, from the first byte on. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
  for (let i = 0; i < one.length; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Root of the tree over lines: the left half is the greatest power of two that is smaller than the whole. */
export function merkleRoot(lines: readonly string[]): Uint8Array {
  return rootOf(lines.map((line) => sha256(concatBytes(LEAF, utf8ToBytes(line)))));
}

function rootOf(leaves: Uint8Array[]): Uint8Array {
  const [first] = leaves;
  if (!first) return sha256(new Uint8Array());
  if (leaves.length === 1) return first;
  const half = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return sha256(concatBytes(NODE, rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half))));
}
