package org.onepermit.workflow.engine;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Date;
import org.onepermit.workflow.bpmn.TimerCycle;
import org.operaton.bpm.engine.ProcessEngineException;
import org.operaton.bpm.engine.impl.calendar.BusinessCalendar;
import org.operaton.bpm.engine.task.Task;

/** Tells when a repeating timer fires for the first time; what follows is up to {@link RepeatingTimer}. */
final class CycleCalendar implements BusinessCalendar {

    private final Clock clock;

    CycleCalendar(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date resolveDuedate(String cycle) {
        try {
            return Date.from(TimerCycle.of(cycle).first(ZonedDateTime.now(clock)));
        } catch (IllegalArgumentException e) {
            throw new ProcessEngineException("Invalid timer cycle: " + e.getMessage(), e);
        }
    }

    @Override
    public Date resolveDuedate(String cycle, Task task) {
        return resolveDuedate(cycle);
    }

    @Override
    public Date resolveDuedate(String cycle, Date ignored) {
        return resolveDuedate(cycle);
    }
}
