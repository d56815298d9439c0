const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Upper case, trimmed; full-width characters stay and are refused by the check (B-02). */
export function normaliseUscc(text: string): string {
  return text.trim().toUpperCase();
}

/** The check character of a unified social credit code (GB 32100-2015; B-01). */
export function isUscc(code: string): boolean {
  if (code.length !== 18) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    const value = alphabet.indexOf(character);
    if (value < 0) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return code[17] === alphabet[(31 - (sum % 31)) % 31];
}
