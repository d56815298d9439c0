package org.onepermit.permit.exchange.rules;

/** What is exchanged with the national platform. */
public enum ExchangeKind {
    /** The number of a permit, which only the national platform may mint (R §12, B-06). */
    NUMBER("permit-numbers"),
    /** The number of a registration. */
    REGISTRATION_NUMBER("registration-numbers"),
    /** The master data of an issued permit (I-04). */
    PERMIT_PUSH("permits"),
    /** A publication of an acceptance or decision (R §9, A.10). */
    PUBLICATION_PUSH("publications");

    private final String collection;

    ExchangeKind(String collection) {
        this.collection = collection;
    }

    /** Where the national platform takes it. */
    public String collection() {
        return collection;
    }
}
