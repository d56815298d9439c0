package org.onepermit.inspection.enforcement.view;

import java.time.Instant;
import java.util.List;

/** Where a case stands on the diagram of its process, and what has happened so far, in words. */
public record CaseStory(String caseNo, String processId, List<String> active, List<String> done, List<Entry> timeline) {

    /** One thing that happened. */
    public record Entry(Instant at, String actor, String role, String act, String textZh, String textEn) { }
}
