package org.onepermit.platform.process;

/** What came of publishing one message. */
record Publication(Outcome outcome, String error) {

    enum Outcome {
        /** The engine has it, now or already before. */
        SENT,
        /** The engine is away or busy: again later. */
        LATER,
        /** The engine will never take it. */
        NEVER
    }

    static Publication sent() {
        return new Publication(Outcome.SENT, null);
    }
}
