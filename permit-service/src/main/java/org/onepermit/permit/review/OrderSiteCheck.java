package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.notice.Notices;
import org.onepermit.permit.review.rules.ReviewProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** A reviewer decides to check on site; a KEY unit's 30 working days become 45 if this is recorded in time (A-18; R §12). */
@ApplicationScoped
public class OrderSiteCheck {

    private final ReviewDesk desk;
    private final CaseClocks clocks;
    private final SiteCheckRepository checks;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Notices notices;
    private final CaseChronicle chronicle;

    OrderSiteCheck(ReviewDesk desk, CaseClocks clocks, SiteCheckRepository checks, CurrentUser user, LegalClock clock, Notices notices,
        CaseChronicle chronicle) {
        this.desk = desk;
        this.clocks = clocks;
        this.checks = checks;
        this.user = user;
        this.clock = clock;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application order(String applicationNo, String reason) {
        Application application = desk.sitDown(applicationNo);
        if (clocks.siteCheckTooLate(application)) {
            throw new ProblemException(ReviewProblem.SITE_CHECK_TOO_LATE, (String) null);
        }
        application.orderSiteCheck(clock.today(), clock.now());
        checks.persist(new SiteCheck(applicationNo, reason, user.subject(), clock.today()));
        desk.clockChanged(application);
        notices.toUnit(application.uscc(), applicationNo, "site-check-ordered", Map.of("reason", reason));
        chronicle.record(application, "order-site-check", Map.of("reason", reason));
        return application;
    }
}
