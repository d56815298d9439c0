package org.onepermit.report.attachment;

import java.time.Instant;
import org.onepermit.report.attachment.rules.AttachmentKind;

/**
 * A file as a page shows it.
 *
 * @param size     bytes
 * @param sealedIn first signed version that names it; null for none
 * @param listed   whether the next version names it
 */
public record AttachmentView(
    String id, AttachmentKind kind, String filename, String mediaType, long size, String sha256, Integer sealedIn, boolean listed,
    String uploadedBy, Instant uploadedAt) {
}
