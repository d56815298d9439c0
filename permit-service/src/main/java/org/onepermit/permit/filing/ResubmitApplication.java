package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** The legal representative signs and submits again, after every item of the correction notice was answered. */
@ApplicationScoped
public class ResubmitApplication {

    public static final String MESSAGE = "Msg_CorrectionSubmitted";
    /** How the work item then ended. */
    public static final String OUTCOME = "RESUBMITTED";

    private final Applications applications;
    private final CorrectionNoticeRepository corrections;
    private final DossierFindings findings;
    private final WorkItems work;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Outbox outbox;
    private final CaseChronicle chronicle;

    ResubmitApplication(Applications applications, CorrectionNoticeRepository corrections, DossierFindings findings, WorkItems work,
        CurrentUser user, LegalClock clock, Outbox outbox, CaseChronicle chronicle) {
        this.applications = applications;
        this.corrections = corrections;
        this.findings = findings;
        this.work = work;
        this.user = user;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application resubmit(String applicationNo, String signatory) {
        Application application = applications.lockOwn(applicationNo);
        CorrectionNotice notice = corrections.of(application);
        WorkItem item = work.open(WorkKind.CORRECTION, application.toCase(), 1, notice.dueAt());
        application.resubmit(new Signature(user.subject(), signatory, clock.now()), clock.today());
        notice.close(clock.now());
        findings.requireReady(application, signatory);
        item.complete(OUTCOME, clock.now());
        outbox.startOrPublish(MESSAGE, item.id(), Map.of());
        chronicle.record(application, "CatchEvent_CorrectionSubmitted", "resubmit-application", Map.of("receivedOn", application.receivedOn()));
        return application;
    }
}
