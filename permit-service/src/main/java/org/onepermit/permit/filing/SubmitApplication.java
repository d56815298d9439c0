package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.notice.Notices;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** The legal representative signs the commitment and submits; from here the process runs (R §7). */
@ApplicationScoped
public class SubmitApplication {

    public static final String MESSAGE = "Msg_ApplicationSubmitted";

    private final Applications applications;
    private final DossierFindings findings;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Notices notices;
    private final Outbox outbox;
    private final CaseChronicle chronicle;

    SubmitApplication(Applications applications, DossierFindings findings, CurrentUser user, LegalClock clock, Notices notices,
        Outbox outbox, CaseChronicle chronicle) {
        this.applications = applications;
        this.findings = findings;
        this.user = user;
        this.clock = clock;
        this.notices = notices;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application submit(String applicationNo, String signatory) {
        Application application = applications.lockOwn(applicationNo);
        findings.requireReady(application, signatory);
        application.submit(new Signature(user.subject(), signatory, clock.now()), clock.today());
        notices.toUnit(application.uscc(), applicationNo, "submitted", Map.of("applicationNo", applicationNo));
        outbox.startOrPublish(MESSAGE, applicationNo, Map.of("applicationNo", applicationNo,
            "managementClass", application.managementClass(), "filingType", application.filingType()));
        chronicle.record(application, "StartEvent_ApplicationSubmitted", "submit-application", Map.of("receivedOn", application.receivedOn()));
        return application;
    }
}
