package org.onepermit.inspection.enforcement.casefile;

/** The eight kinds of evidence (APnL §46). */
public enum EvidenceKind { DOCUMENTARY, PHYSICAL, AUDIO_VISUAL, ELECTRONIC, TESTIMONY, PARTY_STATEMENT, EXPERT_OPINION, SITE_RECORD }
