package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.process.Timeline;

/** Writes an act into the case's timeline and into the audit chain. Always the last thing an act does, since the chain is one lock. */
@ApplicationScoped
public class CaseChronicle {

    static final String PROCESS = "PermitApplicationProcess";

    private final Timeline timeline;
    private final Audit audit;

    CaseChronicle(Timeline timeline, Audit audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /** An act that leaves the process where it is. */
    public void record(Application application, String act, Map<String, ?> detail) {
        timeline.record(application.applicationNo(), act, detail);
        audit(application, act, detail);
    }

    /** An act that moves the process on: the case is then at the element. */
    public void record(Application application, String elementId, String act, Map<String, ?> detail) {
        timeline.record(application.applicationNo(), PROCESS, elementId, act, detail);
        audit(application, act, detail);
    }

    /** An act too small for the timeline. */
    public void audit(Application application, String act, Map<String, ?> detail) {
        audit.append(act, "PermitApplication", application.applicationNo(), detail);
    }
}
