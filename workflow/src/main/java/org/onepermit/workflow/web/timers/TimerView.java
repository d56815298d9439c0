package org.onepermit.workflow.web.timers;

import java.time.Instant;
import org.onepermit.workflow.store.TimerList.OpenTimer;

/** A timer; {@code instanceKey} is null for one that starts a process, {@code failed} tells that an incident followed it. */
public record TimerView(String key, String instanceKey, String processId, int version, String elementId, Instant dueAt,
        boolean overdue, boolean failed) {

    /** @param now the legal time, by which timers go */
    public static TimerView of(OpenTimer timer, Instant now) {
        return new TimerView(String.valueOf(timer.key()),
                timer.instanceKey() == null ? null : String.valueOf(timer.instanceKey()), timer.processId(),
                timer.version(), timer.elementId(), timer.dueAt(), timer.dueAt().isBefore(now), timer.failed());
    }
}
