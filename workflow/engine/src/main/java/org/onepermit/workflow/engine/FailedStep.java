package org.onepermit.workflow.engine;

import org.operaton.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.operaton.bpm.engine.impl.interceptor.CommandContext;
import org.operaton.bpm.engine.impl.persistence.entity.JobEntity;

/** What follows when a step of the engine failed: again when it lost a race, a few times when it may have, else an incident. */
final class FailedStep extends DefaultJobRetryCmd {

    private static final long serialVersionUID = 1L;

    /** How often a step is tried that looks as if it had lost a race. */
    static final int TRIES = 5;

    private final boolean lostRace;
    private final boolean looksTorn;

    FailedStep(String jobId, Throwable failure) {
        super(jobId, failure);
        this.lostRace = Contention.causedBy(failure);
        this.looksTorn = Contention.looksTorn(failure);
    }

    @Override
    public Object execute(CommandContext context) {
        JobEntity job = context.getJobManager().findJobById(jobId);
        if (job == null) {
            return null;
        }
        if (lostRace) {
            job.unlock();
            notifyAcquisition(context);
            return null;
        }
        if (!looksTorn) {
            job.setRetries(1);
        }
        return super.execute(context);
    }
}
