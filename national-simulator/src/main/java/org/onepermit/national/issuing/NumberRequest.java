package org.onepermit.national.issuing;

/**
 * A local system's wish for a number.
 *
 * @param requestId     chosen by the asker; the same id always gets the same number
 * @param applicationNo the asker's own reference, kept for its enquiries
 * @param siteHint      the sequence the holder would like for its site, or 0
 */
public record NumberRequest(String requestId, NumberKind kind, String uscc, String applicationNo, String managementClass,
        int siteHint) {
}
