package org.onepermit.workflow.engine.session;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.operaton.bpm.engine.impl.ProcessEngineImpl;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.interceptor.CommandExecutor;
import org.operaton.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.operaton.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.operaton.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.operaton.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs steps that it finds in the database, as the engine's own executor does, and steps that it is handed, at once. */
public final class StepExecutor extends DefaultJobExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(StepExecutor.class);

    /** Creates an executor that has not been started. */
    public StepExecutor() {
        // Its default would run a step that finds no room inside the transaction that has just left it behind.
        setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
    }

    boolean hasRoom() {
        return isActive() && getThreadPoolExecutor().getQueue().remainingCapacity() > 0;
    }

    /** Runs steps, one after the other, that are locked for this executor; if it no longer can, others will when the lock is over. */
    void run(List<String> steps, ProcessEngineImpl engine) {
        try {
            getThreadPoolExecutor().execute(() -> runAll(steps, engine));
        } catch (RejectedExecutionException full) {
            if (isActive()) {
                getRejectedJobsHandler().jobsRejected(steps, engine, this);
            }
        }
    }

    /** As the engine runs steps that it has acquired, but without looking for more in the database after each. */
    private static void runAll(List<String> steps, ProcessEngineImpl engine) {
        CommandExecutor commands = engine.getProcessEngineConfiguration().getCommandExecutorTxRequired();
        JobExecutorContext context = new JobExecutorContext();
        List<String> queue = context.getCurrentProcessorJobQueue();
        queue.addAll(steps);
        Context.setJobExecutorContext(context);
        try {
            while (!queue.isEmpty()) {
                run(queue.remove(0), commands);
            }
        } finally {
            Context.removeJobExecutorContext();
        }
    }

    private static void run(String step, CommandExecutor commands) {
        try {
            ExecuteJobHelper.executeJob(step, commands);
        } catch (RuntimeException e) {
            // The step has become an incident or will be repeated.
            LOG.debug("step {} failed", step, e);
        }
    }
}
