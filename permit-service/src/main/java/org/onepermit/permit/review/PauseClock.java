package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.attachment.AttachmentRepository;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.filing.ClockPause;
import org.onepermit.permit.filing.FindingErrors;
import org.onepermit.permit.notice.Notices;
import org.onepermit.permit.review.rules.PauseGuard;
import org.onepermit.permit.review.rules.PauseGuard.Cause;
import org.onepermit.permit.review.rules.ReviewProblem;
import org.onepermit.permit.review.rules.ReviewTerms;
import org.onepermit.platform.time.LegalClock;

/** A reviewer stops the clock for a hearing, test or expert review, with the written notice that tells the applicant (A-19; APL §45). */
@ApplicationScoped
public class PauseClock {

    private final ReviewDesk desk;
    private final AttachmentRepository attachments;
    private final LegalClock clock;
    private final ReviewTerms terms;
    private final Notices notices;
    private final CaseChronicle chronicle;

    PauseClock(ReviewDesk desk, AttachmentRepository attachments, LegalClock clock, ReviewTerms terms, Notices notices,
        CaseChronicle chronicle) {
        this.desk = desk;
        this.attachments = attachments;
        this.clock = clock;
        this.terms = terms;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application pause(String applicationNo, Cause cause, String reason, String noticeAttachmentId, int expectedDays) {
        Application application = desk.sitDown(applicationNo);
        attachments.requireOf(applicationNo, List.of(noticeAttachmentId));
        FindingErrors.refuseIfBlocked(ReviewProblem.PAUSE_NOT_ALLOWED, PauseGuard.refused(cause, expectedDays, terms));
        application.pause(new ClockPause(cause.name(), reason, noticeAttachmentId, expectedDays, clock.today(), null), clock.now());
        desk.clockChanged(application);
        notices.toUnit(application.uscc(), applicationNo, "clock-paused", Map.of("reason", reason, "expectedDays", expectedDays));
        chronicle.record(application, "pause-clock", Map.of("cause", cause, "reason", reason, "noticeAttachmentId", noticeAttachmentId));
        return application;
    }
}
