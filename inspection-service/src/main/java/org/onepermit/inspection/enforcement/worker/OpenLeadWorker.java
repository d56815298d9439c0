package org.onepermit.inspection.enforcement.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.onepermit.inspection.enforcement.LeadSource;
import org.onepermit.inspection.enforcement.NewLead;
import org.onepermit.inspection.enforcement.OpenLead;
import org.onepermit.platform.worker.Worker;

/** Answers {@code inspection.open-lead}, by which other services' processes report what they found. */
@ApplicationScoped
public class OpenLeadWorker implements Worker<OpenLeadWorker.OpenLeadJob, OpenLeadWorker.OpenLeadResult> {

    static final String TYPE = "inspection.open-lead";

    private final OpenLead act;

    OpenLeadWorker(OpenLead act) {
        this.act = act;
    }

    /** What was found. */
    public record OpenLeadJob(
        LeadSource source, String sourceKey, String uscc, String unitName, String permitNo, String division, String subject, String facts,
        Map<String, Object> evidence) {

        NewLead toLead() {
            return new NewLead(source, sourceKey, uscc, unitName, permitNo, division, subject, facts, evidence == null ? Map.of() : evidence);
        }
    }

    /** The lead that came of it. */
    public record OpenLeadResult(String leadNo) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<OpenLeadJob> input() {
        return OpenLeadJob.class;
    }

    @Override
    public OpenLeadResult handle(OpenLeadJob job) {
        return new OpenLeadResult(act.open(job.toLead()));
    }
}
