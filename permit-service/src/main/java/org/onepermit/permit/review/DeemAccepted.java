package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.notice.Notices;
import org.onepermit.permit.review.rules.AcceptanceOutcome;
import org.onepermit.permit.review.rules.ReviewProblem;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Nobody ruled within three working days: the application is accepted from the day of receipt (A-14; R §9(4)). */
@ApplicationScoped
public class DeemAccepted {

    private final Applications applications;
    private final WorkItems work;
    private final CaseClocks clocks;
    private final LegalClock clock;
    private final Notices notices;
    private final CaseChronicle chronicle;

    DeemAccepted(Applications applications, WorkItems work, CaseClocks clocks, LegalClock clock, Notices notices, CaseChronicle chronicle) {
        this.applications = applications;
        this.work = work;
        this.clocks = clocks;
        this.clock = clock;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /** Returns the outcome that is true: the clerk's, if the clerk was first. */
    @Transactional
    public String deem(String applicationNo, String itemId) {
        Application application = applications.lock(applicationNo);
        WorkItem item = work.of(itemId, WorkKind.ACCEPTANCE, applicationNo);
        if (item.isOpen()) {
            deem(application, item);
        }
        return item.outcome();
    }

    private void deem(Application application, WorkItem item) {
        if (clock.now().isBefore(clocks.acceptanceDueAt(application))) {
            throw new ProblemException(ReviewProblem.NOT_YET_DUE, (String) null);
        }
        application.deemAccepted(clock.now());
        item.complete(AcceptanceOutcome.ACCEPTED.name(), clock.now());
        notices.toUnit(application.uscc(), application.applicationNo(), "deemed-accepted", Map.of("acceptedOn", application.acceptedOn()));
        chronicle.record(application, "deem-accepted", Map.of("acceptedOn", application.acceptedOn()));
    }
}
