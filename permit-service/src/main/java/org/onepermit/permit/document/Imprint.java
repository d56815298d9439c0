package org.onepermit.permit.document;

import java.time.Instant;

/**
 * What makes one paper that paper and no other.
 *
 * @param title    title of the file
 * @param identity names the paper uniquely: kind, number and version
 * @param madeAt   when the authority made it
 * @param foot     line at the foot of every page, before the page number; null for a paper of one page without a foot
 */
record Imprint(String title, String identity, Instant madeAt, String foot) { }
