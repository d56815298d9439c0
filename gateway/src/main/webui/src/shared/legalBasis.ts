/** Reads the short citations that findings and clocks carry, such as `R §11(2), Code §180`. */
export interface Citation {
  raw: string;
  instrument?: string;
  article?: number;
  item?: number;
}

/** Instruments whose text can be read in the product. */
export const readableInstruments = ['R', 'APL', 'Code'];

export function citations(basis: string): Citation[] {
  return basis
    .split(/[,;，；]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((raw) => {
      const match = /^([A-Za-z]+)\s*§\s*(\d+)(?:\s*\((\d+)\))?/.exec(raw);
      if (!match) return { raw };
      return {
        raw,
        instrument: match[1],
        article: Number(match[2]),
        ...(match[3] ? { item: Number(match[3]) } : {}),
      };
    });
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Articles are numbered in Chinese numerals up to the thousands. */
export function chineseNumeral(value: number): string {
  if (value < 10) return digits[value] ?? '';
  if (value < 20) return `十${value === 10 ? '' : chineseNumeral(value - 10)}`;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (value >= unit) {
      const rest = value % unit;
      const gap = rest > 0 && rest < unit / 10 ? '零' : '';
      const tail = rest === 0 ? '' : rest >= 10 && rest < 20 ? `一${chineseNumeral(rest)}` : chineseNumeral(rest);
      return `${digits[Math.floor(value / unit)] ?? ''}${name}${gap}${tail}`;
    }
  }
  return '';
}
