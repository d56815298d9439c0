package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.onepermit.permit.filing.rules.AllowedAct;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.platform.identity.CurrentUser;

/** What the current user can do with an application now. */
@ApplicationScoped
class AllowedActs {

    private final WorkItems work;
    private final CurrentUser user;

    AllowedActs(WorkItems work, CurrentUser user) {
        this.work = work;
        this.user = user;
    }

    List<AllowedAct> of(Application application, Optional<ClockView> clock) {
        return AllowedAct.of(application.status(), application.managementClass(), user.roles()).stream()
            .filter(act -> act.work() == null || work.separate(application.applicationNo(), act.work()))
            .filter(act -> inTime(act, application, clock))
            .toList();
    }

    /** Acceptance is over once silence has accepted; delivery lasts as long as its work is open. */
    private boolean inTime(AllowedAct act, Application application, Optional<ClockView> clock) {
        return switch (act) {
            case DECIDE_ACCEPTANCE -> clock.isPresent() && !clock.get().overdue();
            case DELIVER -> work.latest(application.applicationNo(), act.work()).filter(WorkItem::isOpen).isPresent();
            default -> true;
        };
    }
}
