package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.permit.filing.rules.FilingProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** A KEY unit ends its disclosure after five working days and states what the public said. */
@ApplicationScoped
public class EndDisclosure {

    private final Applications applications;
    private final DossierFindings findings;
    private final LegalClock clock;
    private final CaseChronicle chronicle;

    EndDisclosure(Applications applications, DossierFindings findings, LegalClock clock, CaseChronicle chronicle) {
        this.applications = applications;
        this.findings = findings;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application end(String applicationNo, String feedback) {
        Application application = applications.lockOwn(applicationNo);
        application.endDisclosure(feedback, clock.today(), clock.now());
        LocalDate earliest = findings.earliestEnd(application.disclosure().startedOn());
        if (clock.today().isBefore(earliest)) {
            throw new ProblemException(FilingProblem.DISCLOSURE_TOO_SHORT, Map.of("earliest", earliest));
        }
        chronicle.record(application, "end-disclosure", Map.of("endedOn", clock.today()));
        return application;
    }
}
