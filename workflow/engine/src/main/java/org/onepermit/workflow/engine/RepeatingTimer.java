package org.onepermit.workflow.engine;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.onepermit.workflow.bpmn.TimerCycle;
import org.operaton.bpm.engine.impl.interceptor.CommandContext;
import org.operaton.bpm.engine.impl.jobexecutor.JobHandler;
import org.operaton.bpm.engine.impl.jobexecutor.TimerEventJobHandler;
import org.operaton.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.operaton.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.operaton.bpm.engine.impl.jobexecutor.TimerStartEventJobHandler;
import org.operaton.bpm.engine.impl.jobexecutor.TimerStartEventSubprocessJobHandler;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.persistence.entity.JobEntity;
import org.operaton.bpm.engine.impl.persistence.entity.TimerEntity;

/**
 * Fires a timer and, when it repeats, sets the next one in the same transaction.
 *
 * <p>The engine's own repetition counts from the machine's time and drops what an outage made late. It repeats only the
 * handlers it knows, so wrapping them takes it out of play; the timer's row keeps what is left of the cycle.
 */
final class RepeatingTimer implements JobHandler<TimerJobConfiguration> {

    private final TimerEventJobHandler fired;
    private final Clock clock;

    private RepeatingTimer(TimerEventJobHandler fired, Clock clock) {
        this.fired = fired;
        this.clock = clock;
    }

    /** Every kind of timer that may repeat. */
    static List<JobHandler> all(Clock clock) {
        return List.of(new RepeatingTimer(new TimerStartEventJobHandler(), clock),
                new RepeatingTimer(new TimerStartEventSubprocessJobHandler(), clock),
                new RepeatingTimer(new TimerExecuteNestedActivityJobHandler(), clock));
    }

    @Override
    public String getType() {
        return fired.getType();
    }

    @Override
    public void execute(TimerJobConfiguration configuration, ExecutionEntity execution, CommandContext context,
            String tenantId) {
        TimerEntity timer = (TimerEntity) context.getCurrentJob();
        if (timer.getRepeat() != null) {
            scheduleNext(timer);
        }
        fired.execute(configuration, execution, context, tenantId);
    }

    @Override
    public TimerJobConfiguration newConfiguration(String text) {
        return fired.newConfiguration(text);
    }

    @Override
    public void onDelete(TimerJobConfiguration configuration, JobEntity job) {
        fired.onDelete(configuration, job);
    }

    private void scheduleNext(TimerEntity timer) {
        TimerCycle cycle = TimerCycle.of(timer.getRepeat());
        ZonedDateTime due = timer.getDuedate().toInstant().atZone(clock.getZone());
        cycle.after(due, ZonedDateTime.now(clock)).ifPresent(next -> {
            // The new row takes over what this one says, which is about to be deleted.
            timer.setRepeat(cycle.remaining());
            timer.createNewTimerJob(Date.from(next));
        });
    }
}
