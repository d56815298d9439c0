package org.onepermit.permit.licence.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.permit.licence.IssuePermit;
import org.onepermit.platform.worker.Worker;

/** Issues the permit once its number is there. */
@ApplicationScoped
public class IssuePermitWorker implements Worker<IssuePermitWorker.Job, IssuePermitWorker.Result> {

    static final String TYPE = "permit.issue-permit";

    private final IssuePermit issuePermit;

    IssuePermitWorker(IssuePermit issuePermit) {
        this.issuePermit = issuePermit;
    }

    /** Which case. */
    public record Job(String applicationNo) { }

    /** The permit that now stands. */
    public record Result(String permitNo) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Job> input() {
        return Job.class;
    }

    @Override
    public Result handle(Job job) {
        return new Result(issuePermit.issue(job.applicationNo()));
    }
}
