package org.onepermit.report.duty.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.worker.Worker;
import org.onepermit.report.duty.TakeUpPermit;

/** Takes up a permit that was granted, changed, renewed or ended, and derives what it owes. */
@ApplicationScoped
public class OpenDutiesWorker implements Worker<OpenDutiesWorker.Job, Void> {

    static final String TYPE = "report.open-duties";

    private final TakeUpPermit takeUpPermit;

    OpenDutiesWorker(TakeUpPermit takeUpPermit) {
        this.takeUpPermit = takeUpPermit;
    }

    /** Which permit. */
    public record Job(String permitNo, String uscc) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Job> input() {
        return Job.class;
    }

    @Override
    public Void handle(Job job) {
        takeUpPermit.takeUp(job.permitNo());
        return null;
    }
}
