package org.onepermit.national.exchange;

/**
 * Something sent up.
 *
 * @param identity what makes it one thing: sent again with the same identity it is the same document, or refused
 * @param subject  the permit or application it is about
 * @param revision the permit's version; 0 for publications
 * @param text     its content as JSON
 */
public record Document(ReceivedKind kind, String identity, String subject, int revision, String text) {
}
