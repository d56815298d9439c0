package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.attachment.AttachmentRepository;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.filing.ClockPause;
import org.onepermit.permit.notice.Notices;
import org.onepermit.platform.time.LegalClock;

/** A reviewer stops the clock for a hearing, test or expert review, with the written notice that tells the applicant (A-19; APL §45). */
@ApplicationScoped
public class PauseClock {

    private final ReviewDesk desk;
    private final AttachmentRepository attachments;
    private final LegalClock clock;
    private final Notices notices;
    private final CaseChronicle chronicle;

    PauseClock(ReviewDesk desk, AttachmentRepository attachments, LegalClock clock, Notices notices, CaseChronicle chronicle) {
        this.desk = desk;
        this.attachments = attachments;
        this.clock = clock;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application pause(String applicationNo, String reason, String noticeAttachmentId, int expectedDays) {
        Application application = desk.sitDown(applicationNo);
        attachments.requireOf(applicationNo, List.of(noticeAttachmentId));
        application.pause(new ClockPause(reason, noticeAttachmentId, expectedDays, clock.today(), null), clock.now());
        desk.clockChanged(application);
        notices.toUnit(application.uscc(), applicationNo, "clock-paused", Map.of("reason", reason, "expectedDays", expectedDays));
        chronicle.record(application, "pause-clock", Map.of("reason", reason, "noticeAttachmentId", noticeAttachmentId));
        return application;
    }
}
