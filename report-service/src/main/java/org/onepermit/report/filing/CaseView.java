package org.onepermit.report.filing;

import java.time.Instant;
import java.util.List;

/**
 * Where a report stands on the diagram of its process, and what has happened so far.
 *
 * @param active elements at which it waits or runs now
 * @param done   elements that it has passed
 */
public record CaseView(String reportNo, String processId, List<String> active, List<String> done, List<Entry> timeline, ClockView clock, Holder holderOfCase) {

    /** One thing that happened, in words. */
    public record Entry(Instant at, String actor, String role, String act, String textZh, String textEn) { }

    /** Whose turn it is. */
    public record Holder(String role, Instant since) { }
}
