import { createContext } from 'react';
import type { Finding } from '../../api/types';

/** Whether fields say that they are still empty before anybody has been in them; so after a check, not on a fresh form. */
export const MissingShownContext = createContext(true);

/** Only says that something has not been filled in yet. */
export function isMissing(finding: Finding): boolean {
  return finding.code.endsWith('-REQUIRED') || finding.code.endsWith('-UNANSWERED') || finding.code.endsWith('-MISSING');
}
