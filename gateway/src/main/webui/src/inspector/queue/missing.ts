import type { ItemView } from '../../api/phone';
import type { AnyFile, FieldState } from './fields';

/** Something that the record lacks; the service decides, this says it while one is still on site (F-14 to F-16). */
export interface Missing {
  code: 'ANSWER' | 'FACTS' | 'CONFLICT' | 'PANORAMA' | 'OUTLET_PHOTO' | 'PROBLEM_PHOTO' | 'PHOTO_PLACE' | 'SIGNATURE';
  /** Key of an item, code of an outlet or id of a photograph. */
  of: string;
  item?: ItemView;
}

export interface Findings {
  item: ItemView;
  finding: FieldState;
  facts: FieldState;
}

/** Photographs count within this accuracy (F-16). */
export const MOST_METRES_OFF = 50;

export function missingFor(answers: Findings[], files: AnyFile[], outlets: string[], isSigned: boolean): Missing[] {
  const shows = (what: string, reference: string) => files.some((file) => file.shows === what && (what === 'PANORAMA' || file.reference === reference));
  const missing: Missing[] = answers.flatMap((answer) => missingAt(answer, shows));
  if (!shows('PANORAMA', '')) missing.push({ code: 'PANORAMA', of: '' });
  outlets.filter((code) => !shows('OUTLET', code)).forEach((code) => missing.push({ code: 'OUTLET_PHOTO', of: code }));
  files
    .filter((file) => ['PANORAMA', 'OUTLET', 'ITEM'].includes(file.shows) && (file.accuracyMetres ?? Infinity) > MOST_METRES_OFF)
    .forEach((file) => missing.push({ code: 'PHOTO_PLACE', of: file.id }));
  if (!isSigned) missing.push({ code: 'SIGNATURE', of: '' });
  return missing;
}

function missingAt({ item, finding, facts }: Findings, shows: (what: string, reference: string) => boolean): Missing[] {
  const missing: Missing[] = [];
  const says = (facts.value ?? '').trim() !== '';
  const isOpen = finding.value === null || (finding.value === 'NOT_CHECKED' && !says);
  if (item.mandatory && isOpen) missing.push({ code: 'ANSWER', of: item.key, item });
  if (finding.value === 'PROBLEM' && !says) missing.push({ code: 'FACTS', of: item.key, item });
  if (finding.value === 'PROBLEM' && !shows('ITEM', item.key)) missing.push({ code: 'PROBLEM_PHOTO', of: item.key, item });
  if (finding.choices.length > 0 || facts.choices.length > 0) missing.push({ code: 'CONFLICT', of: item.key, item });
  return missing;
}
