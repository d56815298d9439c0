package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.notice.Notices;
import org.onepermit.permit.review.rules.ReviewProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** A reviewer lets the clock run again. */
@ApplicationScoped
public class ResumeClock {

    private final ReviewDesk desk;
    private final LegalClock clock;
    private final Notices notices;
    private final CaseChronicle chronicle;

    ResumeClock(ReviewDesk desk, LegalClock clock, Notices notices, CaseChronicle chronicle) {
        this.desk = desk;
        this.clock = clock;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /** @param pause number of the pause, from 1 */
    @Transactional
    public Application resume(String applicationNo, int pause) {
        Application application = desk.sitDown(applicationNo);
        if (pause != application.pauses().size()) {
            throw new ProblemException(ReviewProblem.NO_SUCH_PAUSE, Integer.toString(pause));
        }
        application.resume(clock.today(), clock.now());
        desk.clockChanged(application);
        notices.toUnit(application.uscc(), applicationNo, "clock-resumed", Map.of());
        chronicle.record(application, "resume-clock", Map.of("pause", pause));
        return application;
    }
}
