package org.onepermit.inspection.enforcement.publication;

import java.time.LocalDate;

/**
 * A published decision with its text. One that was taken down keeps its place, so that who followed a link learns why.
 *
 * @param text        what was published, masked; null once taken down
 * @param withdrawnOn day on which it was taken down, or null
 */
public record PublishedDecision(PublishedPenalty penalty, String text, LocalDate withdrawnOn, String withdrawnReasons) { }
