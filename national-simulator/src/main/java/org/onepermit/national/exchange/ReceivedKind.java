package org.onepermit.national.exchange;

/** What was sent. */
public enum ReceivedKind {
    PERMIT,
    PUBLICATION
}
