package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.filing.ResubmitApplication;
import org.onepermit.permit.filing.rules.ApplicationEvent;
import org.onepermit.permit.notice.Notices;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.platform.time.LegalClock;

/** The applicant did not correct in time: the application counts as withdrawn (M.1). */
@ApplicationScoped
public class CloseUncorrected {

    private final Applications applications;
    private final WorkItems work;
    private final LegalClock clock;
    private final Notices notices;
    private final CaseChronicle chronicle;

    CloseUncorrected(Applications applications, WorkItems work, LegalClock clock, Notices notices, CaseChronicle chronicle) {
        this.applications = applications;
        this.work = work;
        this.clock = clock;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /** Returns whether it is closed; false if the applicant resubmitted first. */
    @Transactional
    public boolean close(String applicationNo, String itemId) {
        Application application = applications.lock(applicationNo);
        WorkItem item = work.of(itemId, WorkKind.CORRECTION, applicationNo);
        if (item.isOpen()) {
            application.apply(ApplicationEvent.CLOSE_UNCORRECTED, clock.now());
            item.complete("CLOSED", clock.now());
            notices.toUnit(application.uscc(), applicationNo, "closed-uncorrected", Map.of());
            chronicle.record(application, "close-uncorrected", Map.of());
        }
        return !ResubmitApplication.OUTCOME.equals(item.outcome());
    }
}
