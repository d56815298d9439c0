package org.onepermit.inspection.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.onepermit.platform.identity.CurrentUser;

/** What was done to plans. */
@ApplicationScoped
class PlanEditions implements PanacheRepositoryBase<PlanEdition, String> {

    private static final int MOST_SHOWN = 200;

    private final CurrentUser user;

    PlanEditions(CurrentUser user) {
        this.user = user;
    }

    void record(InspectionPlan plan, PlanEdition.Act act, Instant now) {
        persist(new PlanEdition(plan, act, user.subject(), user.name(), now));
    }

    /** Newest first. */
    List<PlanEdition.View> of(String planNo) {
        return find("planNo = ?1 order by doneAt desc, id desc", planNo).page(0, MOST_SHOWN).list().stream().map(PlanEdition::view).toList();
    }
}
