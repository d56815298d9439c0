package org.onepermit.permit.notice;

import java.time.Instant;
import java.util.Map;

/** A notice as listed, with when the reader read it, or null; its text is made where the language is known. */
public record NoticeSummary(String id, String applicationNo, String textKey, Map<String, String> values, Instant createdAt, Instant readAt) {
}
