package org.onepermit.permit.exchange.rules;

/** Where a request stands. */
public enum ExchangeState {
    /** To be sent, or sent and not answered yet. */
    PENDING,
    /** Answered and applied. */
    DONE,
    /** Given up: too old, refused, or answered with something that contradicts what we hold. A ticket says why. */
    DEAD
}
