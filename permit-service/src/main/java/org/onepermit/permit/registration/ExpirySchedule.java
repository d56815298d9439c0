package org.onepermit.permit.registration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import org.onepermit.permit.licence.ExpirePermits;
import org.onepermit.platform.identity.SystemActor;

/** Looks every now and then for permits and registrations whose last day has passed. */
@ApplicationScoped
class ExpirySchedule {

    private final ExpirePermits expirePermits;
    private final ExpireRegistrations expireRegistrations;
    private final SystemActor actor;

    ExpirySchedule(ExpirePermits expirePermits, ExpireRegistrations expireRegistrations, SystemActor actor) {
        this.expirePermits = expirePermits;
        this.expireRegistrations = expireRegistrations;
        this.actor = actor;
    }

    @Scheduled(identity = "expire", every = "{permit.expiry.every}", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() throws Exception {
        untilNoneIsLeft("permit.expire-permits", expirePermits::expire);
        untilNoneIsLeft("permit.expire-registrations", expireRegistrations::expire);
    }

    private void untilNoneIsLeft(String name, Callable<Integer> act) throws Exception {
        int ended = actor.call(name, act);
        while (ended > 0) {
            ended = actor.call(name, act);
        }
    }
}
