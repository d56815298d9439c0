package org.onepermit.workflow.engine;

import org.operaton.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.operaton.bpm.engine.impl.interceptor.CommandContext;
import org.operaton.bpm.engine.impl.persistence.entity.JobEntity;

/** What follows when a step of the engine failed: again when it only lost a race, else an incident. */
final class FailedStep extends DefaultJobRetryCmd {

    private static final long serialVersionUID = 1L;

    private final boolean lostRace;

    FailedStep(String jobId, Throwable failure) {
        super(jobId, failure);
        this.lostRace = Contention.causedBy(failure);
    }

    @Override
    public Object execute(CommandContext context) {
        if (!lostRace) {
            return super.execute(context);
        }
        JobEntity job = context.getJobManager().findJobById(jobId);
        if (job != null) {
            job.unlock();
            notifyAcquisition(context);
        }
        return null;
    }
}
