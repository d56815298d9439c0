package org.onepermit.inspection.notice;

import java.time.Instant;
import java.util.Map;

/** A notice as listed, with when the reader read it, or null; its text is made where the language is known. */
public record NoticeSummary(String id, String subjectNo, String textKey, Map<String, String> values, Instant createdAt, Instant readAt) {
}
