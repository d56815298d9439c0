package org.onepermit.permit.exchange.rules;

/** Why an exchange needs a person. */
public enum TicketReason {
    /** The national platform was away longer than the bound. */
    TOO_OLD,
    /** The national platform refused the request. */
    REFUSED,
    /** The answer contradicts what we hold; nothing of ours was overwritten (I-05). */
    CONFLICT
}
