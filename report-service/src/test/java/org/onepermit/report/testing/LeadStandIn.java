package org.onepermit.report.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onepermit.platform.worker.Worker;

/** Answers {@code inspection.open-lead} as inspection-service does: once a source key, with a number. */
@ApplicationScoped
public class LeadStandIn implements Worker<LeadStandIn.OpenLeadJob, LeadStandIn.OpenLeadResult> {

    private final List<OpenLeadJob> leads = new CopyOnWriteArrayList<>();

    /** What enforcement is told. */
    public record OpenLeadJob(
        String source, String sourceKey, String uscc, String unitName, String permitNo, String division, String subject, String facts,
        Map<String, Object> evidence) { }

    /** The lead's number. */
    public record OpenLeadResult(String leadNo) { }

    @Override
    public String type() {
        return "inspection.open-lead";
    }

    @Override
    public Class<OpenLeadJob> input() {
        return OpenLeadJob.class;
    }

    @Override
    public OpenLeadResult handle(OpenLeadJob job) {
        if (leads.stream().noneMatch(lead -> lead.sourceKey().equals(job.sourceKey()))) {
            leads.add(job);
        }
        return new OpenLeadResult("XS-" + job.sourceKey());
    }

    /** Leads of a report. */
    public List<OpenLeadJob> of(String reportNo) {
        return leads.stream().filter(lead -> lead.sourceKey().startsWith(reportNo)).toList();
    }
}
