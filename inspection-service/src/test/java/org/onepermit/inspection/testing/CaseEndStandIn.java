package org.onepermit.inspection.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onepermit.platform.worker.Worker;

/** Answers {@code report.hear-case-end} in place of report-service, and keeps what it was told. */
@ApplicationScoped
public class CaseEndStandIn implements Worker<CaseEndStandIn.CaseEnd, Void> {

    private final List<CaseEnd> told = new CopyOnWriteArrayList<>();

    /** What is told of a lead or case. */
    public record CaseEnd(String source, String sourceKey, String leadNo, String caseNo, String outcome) { }

    @Override
    public String type() {
        return "report.hear-case-end";
    }

    @Override
    public Class<CaseEnd> input() {
        return CaseEnd.class;
    }

    @Override
    public Void handle(CaseEnd job) {
        told.add(job);
        return null;
    }

    /** How a lead ended; empty while it has not. */
    public List<CaseEnd> of(String leadNo) {
        return told.stream().filter(end -> end.leadNo().equals(leadNo)).toList();
    }
}
