import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../locales/en.json';
import zh from '../locales/zh.json';

function keysOf(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value as object, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

function textsOf(tree: object): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'object' && value !== null ? textsOf(value) : [String(value)]));
}

/** Formats that are Chinese by nature, and each language's own name. */
const chineseByNature = ['format.ts', 'legalBasis.ts', 'LanguageSwitch.tsx'];

function sources(folder: string, except: string[] = []): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'test' ? [] : sources(path, except);
    if (except.includes(entry.name)) return [];
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [readFileSync(path, 'utf8')] : [];
  });
}

const chinese = keysOf(zh);
const root = join(import.meta.dirname, '..');

describe('catalogues', () => {
  it('have the same keys in Chinese and English', () => {
    expect(keysOf(en).sort()).toEqual([...chinese].sort());
  });

  it('leave no text empty', () => {
    expect([...textsOf(zh), ...textsOf(en)].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('name the same placeholders in both languages', () => {
    const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ');
    const [a, b] = [textsOf(zh), textsOf(en)];
    expect(a.filter((text, index) => placeholders(text) !== placeholders(b[index] ?? ''))).toEqual([]);
  });

  it('have every key that the source names', () => {
    const known = new Set(chinese);
    const named = sources(root).flatMap((text) => [...text.matchAll(/\bt\(\s*\[?'([\w.]+)'/g)].map((match) => match[1] ?? ''));
    expect(named.length).toBeGreaterThan(30);
    expect([...new Set(named)].filter((key) => !known.has(key))).toEqual([]);
  });

  it('keep Chinese out of the source', () => {
    const stray = sources(root, chineseByNature).flatMap((text) =>
      text.split('\n').filter((line) => /[\u4e00-\u9fff]/.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line)),
    );
    expect(stray).toEqual([]);
  });
});
