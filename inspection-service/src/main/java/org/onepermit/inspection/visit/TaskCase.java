package org.onepermit.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Where a task stands on the diagram of its process, and what has happened so far, in words. */
public record TaskCase(String taskNo, String processId, List<String> active, List<String> done, List<Entry> timeline, Holder holderOfCase) {

    /** One thing that happened. */
    public record Entry(Instant at, String actor, String role, String act, String textZh, String textEn) { }

    /** Whose turn it is, until when. */
    public record Holder(String role, LocalDate until) { }
}
