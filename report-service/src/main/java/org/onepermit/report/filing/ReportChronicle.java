package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.process.Timeline;

/** Writes an act into the report's timeline and into the audit chain. Always the last thing an act does, since the chain is one lock. */
@ApplicationScoped
public class ReportChronicle {

    static final String PROCESS = "ExecutionReportProcess";

    private final Timeline timeline;
    private final Audit audit;

    ReportChronicle(Timeline timeline, Audit audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /** An act that leaves the process where it is. */
    public void record(Report report, String act, Map<String, ?> detail) {
        timeline.record(report.dutyNo(), act, detail);
        audit(report, act, detail);
    }

    /** An act that moves the process on: the case is then at the element. */
    public void record(Report report, String elementId, String act, Map<String, ?> detail) {
        timeline.record(report.dutyNo(), PROCESS, elementId, act, detail);
        audit(report, act, detail);
    }

    /** Whether it tells of an act that named a lead. */
    public boolean tells(Report report, String act, String leadNo) {
        return timeline.of(report.dutyNo()).stream().anyMatch(event -> act.equals(event.act()) && leadNo.equals(event.detail().get("leadNo")));
    }

    /** An act too small for the timeline. */
    public void audit(Report report, String act, Map<String, ?> detail) {
        audit.append(act, "ExecutionReport", report.dutyNo(), detail);
    }
}
