package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.filing.rules.ApplicationEvent;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** An enterprise takes its application back, at any time before the decision (M.1). */
@ApplicationScoped
public class WithdrawApplication {

    public static final String MESSAGE = "Msg_ApplicationWithdrawn";

    private final Applications applications;
    private final WorkItems work;
    private final LegalClock clock;
    private final Outbox outbox;
    private final CaseChronicle chronicle;

    WithdrawApplication(Applications applications, WorkItems work, LegalClock clock, Outbox outbox, CaseChronicle chronicle) {
        this.applications = applications;
        this.work = work;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application withdraw(String applicationNo, String reason) {
        Application application = applications.lockOwn(applicationNo);
        application.apply(ApplicationEvent.WITHDRAW, clock.now());
        if (application.submittedAt() == null) {
            chronicle.record(application, "withdraw-application", Map.of("reason", reason));
            return application;
        }
        work.cancelOpen(applicationNo);
        outbox.startOrPublish(MESSAGE, applicationNo, Map.of());
        chronicle.record(application, "StartEvent_ApplicationWithdrawn", "withdraw-application", Map.of("reason", reason));
        return application;
    }
}
