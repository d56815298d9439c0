/** The check list's way of citing, `R §17 Code §179 §1104`, as findings cite: `R §17, Code §179, Code §1104`. */
export function citedBasis(basis: string): string {
  let instrument = '';
  const cited: string[] = [];
  for (const word of basis.split(/\s+/).filter(Boolean)) {
    if (word.startsWith('§')) cited.push(`${instrument} ${word}`.trim());
    else {
      if (instrument && !cited.some((one) => one.startsWith(instrument))) cited.push(instrument);
      instrument = word;
    }
  }
  if (instrument && !cited.some((one) => one.startsWith(instrument))) cited.push(instrument);
  return cited.join(', ');
}
