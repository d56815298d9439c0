package org.onepermit.report.duty;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.onepermit.platform.identity.SystemActor;

/** Looks every now and then for duties to be derived further, opened and reminded of. */
@ApplicationScoped
class DutySchedule {

    private static final Logger LOG = Logger.getLogger(DutySchedule.class);

    private final ExtendDuties extendDuties;
    private final OpenDuties openDuties;
    private final RemindOfDuties remindOfDuties;
    private final SystemActor actor;

    DutySchedule(ExtendDuties extendDuties, OpenDuties openDuties, RemindOfDuties remindOfDuties, SystemActor actor) {
        this.extendDuties = extendDuties;
        this.openDuties = openDuties;
        this.remindOfDuties = remindOfDuties;
        this.actor = actor;
    }

    @Scheduled(identity = "duties", every = "{report.duty.every}", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        untilNoneIsLeft("report.extend-duties", extendDuties::extend);
        untilNoneIsLeft("report.open-duties-due", openDuties::open);
        untilNoneIsLeft("report.remind-of-duties", remindOfDuties::remind);
    }

    /** Trouble with one leaves the others to their work; the next round tries again. */
    private void untilNoneIsLeft(String name, Callable<Integer> act) {
        try {
            int done = actor.call(name, act);
            while (done > 0) {
                done = actor.call(name, act);
            }
        } catch (Exception e) {
            LOG.warnf(e, "schedule failed, trying again next round act=%s", name);
        }
    }
}
