package org.onepermit.platform.process;

/** Where a message stands. DEAD waits for the operator. */
public enum OutboxState {
    PENDING,
    SENT,
    DEAD
}
