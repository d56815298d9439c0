import { createContext } from 'react';
import type { Finding } from '../../api/types';

/** What the reader of a dossier sees beside the values, and what a click on one does. */
export interface Reading {
  findings: Finding[];
  picked: string[];
  secrets: Record<string, string>;
  onPick?: (path: string) => void;
}

export const ReadingContext = createContext<Reading>({ findings: [], picked: [], secrets: {} });
