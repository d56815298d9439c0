package org.onepermit.inspection.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.process.Timeline;

/**
 * Writes an act into the timeline and into the audit chain, which is the record of the whole process (全过程记录; APnL §47). Always the
 * last thing an act does, since the chain is one lock.
 */
@ApplicationScoped
public class CaseChronicle {

    public static final String PROCESS = "EnforcementCaseProcess";
    public static final String LEAD = "EnforcementLead";
    public static final String CASE = "EnforcementCase";

    private final Timeline timeline;
    private final Audit audit;

    CaseChronicle(Timeline timeline, Audit audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /** What was done to a lead, which moves the process on. */
    public void ofLead(String leadNo, String elementId, String act, Map<String, ?> detail) {
        timeline.record(leadNo, PROCESS, elementId, act, detail);
        audit.append(act, LEAD, leadNo, detail);
    }

    /** What was done in a case, leaving the process where it is. */
    public void ofCase(String caseNo, String act, Map<String, ?> detail) {
        timeline.record(caseNo, act, detail);
        audit.append(act, CASE, caseNo, detail);
    }

    /** What was done in a case and moves the process on: the case is then at the element. */
    public void ofCase(String caseNo, String elementId, String act, Map<String, ?> detail) {
        timeline.record(caseNo, PROCESS, elementId, act, detail);
        audit.append(act, CASE, caseNo, detail);
    }
}
