package org.onepermit.report.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.identity.SystemActor;

/** Looks every now and then for accounts that were last worked out on an earlier day. */
@ApplicationScoped
class AccountSchedule {

    private static final String ACTOR = "report.refresh-accounts";

    private final RefreshAccounts refresh;
    private final SystemActor actor;

    AccountSchedule(RefreshAccounts refresh, SystemActor actor) {
        this.refresh = refresh;
        this.actor = actor;
    }

    @Scheduled(identity = "accounts", every = "{report.account.every}", delayed = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws Exception {
        int done = actor.call(ACTOR, refresh::refresh);
        while (done > 0) {
            done = actor.call(ACTOR, refresh::refresh);
        }
    }
}
