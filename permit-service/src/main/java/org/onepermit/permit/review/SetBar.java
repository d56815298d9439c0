package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.ReapplyBar;
import org.onepermit.permit.filing.ReapplyBarRepository;
import org.onepermit.permit.review.rules.Bars;

/** What follows for the unit from a refusal: false material bars it from applying for a year (A-23; APL §78). */
@ApplicationScoped
class SetBar {

    /** The ground by which an approver states that the material was false; nothing computes it. */
    static final String FALSE_MATERIAL = "A-23-FALSE-MATERIAL";

    private final ReapplyBarRepository bars;

    SetBar(ReapplyBarRepository bars) {
        this.bars = bars;
    }

    void after(Application application, DecisionRuling ruling, LocalDate today) {
        if (!ruling.grants() && ruling.grounds().contains(FALSE_MATERIAL)) {
            Bars.Bar bar = new Bars.Bar(Bars.Cause.FALSE_MATERIAL, today);
            bars.persist(new ReapplyBar(application, bar.cause().basis(), today, bar.until()));
        }
    }
}
