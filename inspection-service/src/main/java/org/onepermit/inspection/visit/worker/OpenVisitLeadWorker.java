package org.onepermit.inspection.visit.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.inspection.visit.OpenVisitLead;
import org.onepermit.platform.worker.Worker;

/** Answers {@code inspection.open-visit-lead}; the lead is the one that the act opened, unless a break came between. */
@ApplicationScoped
public class OpenVisitLeadWorker implements Worker<OpenVisitLeadWorker.OpenVisitLeadJob, OpenVisitLeadWorker.OpenVisitLeadResult> {

    static final String TYPE = "inspection.open-visit-lead";

    private final OpenVisitLead act;

    OpenVisitLeadWorker(OpenVisitLead act) {
        this.act = act;
    }

    /** The task. */
    public record OpenVisitLeadJob(String taskNo) { }

    /** The lead's number. */
    public record OpenVisitLeadResult(String leadNo) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<OpenVisitLeadJob> input() {
        return OpenVisitLeadJob.class;
    }

    @Override
    public OpenVisitLeadResult handle(OpenVisitLeadJob job) {
        return new OpenVisitLeadResult(act.open(job.taskNo()));
    }
}
