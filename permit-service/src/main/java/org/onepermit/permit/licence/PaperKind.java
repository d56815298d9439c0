package org.onepermit.permit.licence;

/** The papers of one version. */
public enum PaperKind {
    /** 正本, basic information only (A-26 items 1 and 2). */
    ORIGINAL,
    /** 副本, everything. */
    COPY,
    /** 副本 without secret fields, for the public. */
    PUBLIC_COPY
}
