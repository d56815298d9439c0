package org.onepermit.inspection.visit.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.inspection.visit.FlagTaskOverdue;
import org.onepermit.platform.worker.Worker;

/** Answers {@code inspection.flag-task-overdue}, whatever the task waits for. */
@ApplicationScoped
public class FlagTaskOverdueWorker implements Worker<FlagTaskOverdueWorker.FlagTaskOverdueJob, Void> {

    static final String TYPE = "inspection.flag-task-overdue";

    private final FlagTaskOverdue act;

    FlagTaskOverdueWorker(FlagTaskOverdue act) {
        this.act = act;
    }

    /** The task whose timer went off. */
    public record FlagTaskOverdueJob(String taskNo) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<FlagTaskOverdueJob> input() {
        return FlagTaskOverdueJob.class;
    }

    @Override
    public Void handle(FlagTaskOverdueJob job) {
        act.flag(job.taskNo());
        return null;
    }
}
