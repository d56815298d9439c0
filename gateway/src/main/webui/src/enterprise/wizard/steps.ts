import type { ApplicationView, ManagementClass } from '../../api/types';

export const wizardSteps = [
  'identity',
  'class',
  'eia',
  'facilities',
  'limits',
  'totals',
  'monitoring',
  'reporting',
  'attachments',
  'secrets',
  'check',
  'disclosure',
  'sign',
] as const;

export type WizardStep = (typeof wizardSteps)[number];

/** Only units under key management disclose before they apply. */
export function stepsFor(managementClass: ManagementClass | null | undefined): WizardStep[] {
  return wizardSteps.filter((step) => step !== 'disclosure' || managementClass === 'KEY');
}

const owners: [RegExp, WizardStep][] = [
  [/^identity(\/|$)/, 'identity'],
  [/^facts(\/|$)/, 'class'],
  [/^eia(\/|$)/, 'eia'],
  [/^outlets\/\d+\/limits/, 'limits'],
  [/^fugitive/, 'limits'],
  [/^(production|treatment|outlets|centralPlant)/, 'facilities'],
  [/^(totals|calculations|quota)/, 'totals'],
  [/^monitoring/, 'monitoring'],
  [/^reporting/, 'reporting'],
  [/^attachments/, 'attachments'],
  [/^secretReasons/, 'secrets'],
  [/^disclosure/, 'disclosure'],
];

/** The step on which a field is filled in. */
export function stepOf(field: string): WizardStep {
  return owners.find(([pattern]) => pattern.test(field))?.[1] ?? 'check';
}

/** Whether this person fills the application in now; while it is being disclosed it is open only to end the disclosure. */
export function canFillIn(view: ApplicationView): boolean {
  return view.allowedActs.some((act) => act === 'SAVE_DOSSIER' || act === 'END_DISCLOSURE');
}
