package org.onepermit.permit.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.permit.review.OpenAcceptance;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.platform.worker.Worker;

/** Answers {@code permit.open-acceptance}. */
@ApplicationScoped
public class OpenAcceptanceWorker implements Worker<OpenAcceptanceWorker.OpenAcceptanceJob, OpenAcceptanceWorker.OpenAcceptanceResult> {

    static final String TYPE = "permit.open-acceptance";

    private final OpenAcceptance act;

    OpenAcceptanceWorker(OpenAcceptance act) {
        this.act = act;
    }

    /** The case. */
    public record OpenAcceptanceJob(String applicationNo) {
    }

    /** What to wait for, and until when. */
    public record OpenAcceptanceResult(String acceptanceItemId, OffsetDateTime acceptanceDueAt) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<OpenAcceptanceJob> input() {
        return OpenAcceptanceJob.class;
    }

    @Override
    public OpenAcceptanceResult handle(OpenAcceptanceJob job) {
        WorkItem item = act.open(job.applicationNo());
        return new OpenAcceptanceResult(item.id(), ProcessTime.of(item.dueAt()));
    }
}
