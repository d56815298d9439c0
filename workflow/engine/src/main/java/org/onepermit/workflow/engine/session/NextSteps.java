package org.onepermit.workflow.engine.session;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.operaton.bpm.engine.impl.ProcessEngineImpl;
import org.operaton.bpm.engine.impl.cfg.TransactionState;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.persistence.entity.JobEntity;
import org.operaton.bpm.engine.impl.persistence.entity.JobManager;
import org.operaton.bpm.engine.impl.persistence.entity.MessageEntity;
import org.operaton.bpm.engine.impl.util.ClockUtil;

/**
 * Hands the steps that a transaction leaves behind to the executor right after the commit, instead of letting it look for them. They
 * are stored as locked for the executor: should it die before it runs them, the lock ends and they are looked for.
 */
public final class NextSteps extends JobManager {

    private final StepExecutor executor;
    private final List<String> steps = new ArrayList<>();

    /** Creates the manager of one transaction. */
    public NextSteps(StepExecutor executor) {
        this.executor = executor;
    }

    @Override
    protected void hintJobExecutor(JobEntity job) {
        // A step inside a step is the engine's own affair: the same thread runs it next.
        boolean mayRunNow = job instanceof MessageEntity && !job.isSuspended() && job.getDuedate() == null;
        if (!mayRunNow || Context.getJobExecutorContext() != null || !executor.hasRoom()) {
            super.hintJobExecutor(job);
            return;
        }
        job.setLockOwner(executor.getLockOwner());
        job.setLockExpirationTime(new Date(ClockUtil.getCurrentTime().getTime() + executor.getLockTimeInMillis()));
        if (steps.isEmpty()) {
            ProcessEngineImpl engine = Context.getProcessEngineConfiguration().getProcessEngine();
            Context.getCommandContext().getTransactionContext().addTransactionListener(TransactionState.COMMITTED,
                    context -> executor.run(List.copyOf(steps), engine));
        }
        steps.add(job.getId());
    }
}
