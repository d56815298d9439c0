package org.onepermit.permit.publication;

/** What is published of an application (A.10). */
public enum PublicationKind {
    ACCEPTANCE, NOT_ACCEPTED, NOT_REQUIRED, GRANT, REFUSAL
}
