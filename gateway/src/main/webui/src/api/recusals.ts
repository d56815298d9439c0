export const recusalGrounds = ['PARTY_OR_KIN', 'INTEREST', 'OTHER_RELATION'] as const;

/** That an officer should leave the case; undecided while `granted` is empty. */
export interface Recusal {
  number: number;
  officer: string;
  certificateNo: string;
  ground: (typeof recusalGrounds)[number];
  reason: string;
  byParty: boolean;
  askedBy: string;
  askedAt: string;
  granted?: boolean | null;
  decisionReason?: string | null;
  decidedBy?: string | null;
  decidedOn?: string | null;
}
