package org.onepermit.national.issuing;

/** What a number is for. */
public enum NumberKind {
    PERMIT,
    REGISTRATION
}
