import type { CheckRule } from '../../api/reviews';

/** The rules that hold all words looked for, in any language, in code, text or article; of them the codes of one weight. */
export function rulesFor(rules: CheckRule[], words: string | undefined, severity: string | undefined): CheckRule[] {
  const wanted = (words ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return rules
    .map((rule) => ({ ...rule, codes: rule.codes.filter((code) => !severity || code.severity === severity) }))
    .filter((rule) => rule.codes.length > 0)
    .filter((rule) => {
      const text = [rule.id, rule.titleZh, rule.titleEn, rule.remedyZh, rule.remedyEn, ...rule.codes.flatMap((code) => [code.code, code.textZh, code.textEn, code.basis])]
        .join(' ')
        .toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
}
