package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.attachment.AttachmentRepository;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.filing.rules.ApplicationEvent;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.time.LegalClock;

/** A reviewer records what at least two officers found on site (A-20; APL §34). */
@ApplicationScoped
public class ReportSiteCheck {

    private final ReviewDesk desk;
    private final SiteCheckRepository checks;
    private final AttachmentRepository attachments;
    private final CurrentUser user;
    private final LegalClock clock;
    private final CaseChronicle chronicle;

    ReportSiteCheck(ReviewDesk desk, SiteCheckRepository checks, AttachmentRepository attachments, CurrentUser user, LegalClock clock,
        CaseChronicle chronicle) {
        this.desk = desk;
        this.checks = checks;
        this.attachments = attachments;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application report(String applicationNo, SiteCheck.Report report) {
        Application application = desk.sitDown(applicationNo);
        application.apply(ApplicationEvent.REPORT_SITE, clock.now());
        attachments.requireOf(applicationNo, report.attachmentIds());
        checks.ordered(applicationNo).report(report, user.subject(), clock.today());
        chronicle.record(application, "report-site-check", Map.of("officers", report.officers().size()));
        return application;
    }
}
