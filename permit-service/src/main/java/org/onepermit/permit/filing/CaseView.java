package org.onepermit.permit.filing;

import java.time.Instant;
import java.util.List;

/**
 * Where a case stands on the diagram of its process, and what has happened so far.
 *
 * @param active elements at which it waits or runs now
 * @param done   elements that it has passed
 */
public record CaseView(
    String applicationNo, String processId, List<String> active, List<String> done, List<Entry> timeline, ClockView clock,
    Holder holderOfCase) {

    /** One thing that happened, in words. */
    public record Entry(
        Instant at, String actor, String role, String act, String textZh, String textEn, List<Document> documents) {
    }

    /** A file that came with it. */
    public record Document(String id, String title, String href) {
    }

    /** Whose turn it is. */
    public record Holder(String role, Instant since) {
    }
}
