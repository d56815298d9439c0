package org.onepermit.exemplar.lot.worker;

import org.onepermit.exemplar.lot.TakeLot;
import org.onepermit.platform.worker.Worker;

public class TakeLotWorker implements Worker<TakeLotWorker.Job, TakeLotWorker.Result> {

    private final TakeLot takeLot;

    TakeLotWorker(TakeLot takeLot) {
        this.takeLot = takeLot;
    }

    /** What is taken. */
    public record Job(String applicationNo) {}

    /** What came of it. */
    public record Result(String lot) {}

    @Override
    public String type() {
        return "exemplar.take-lot";
    }

    @Override
    public Class<Job> input() {
        return Job.class;
    }

    @Override
    public Result handle(Job job) {
        return new Result(takeLot.take(job.applicationNo()));
    }
}
