const tones: Record<string, 'ok' | 'block'> = { GRANT: 'ok', REFUSAL: 'block', NOT_ACCEPTED: 'block' };

export function publicationTone(kind: string): 'ok' | 'block' | 'info' {
  return tones[kind] ?? 'info';
}
