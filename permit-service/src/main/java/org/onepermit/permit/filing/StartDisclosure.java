package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.FilingProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** A KEY unit shows the public what it is going to apply for, before it applies (A-13; R §8(1)). */
@ApplicationScoped
public class StartDisclosure {

    private final Applications applications;
    private final DossierFindings findings;
    private final LegalClock clock;
    private final CaseChronicle chronicle;

    StartDisclosure(Applications applications, DossierFindings findings, LegalClock clock, CaseChronicle chronicle) {
        this.applications = applications;
        this.findings = findings;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application start(String applicationNo) {
        Application application = applications.lockOwn(applicationNo);
        if (application.managementClass() != ManagementClass.KEY || !application.filingType().disclosedBefore()) {
            throw new ProblemException(FilingProblem.DISCLOSURE_NOT_NEEDED, (String) null);
        }
        FindingErrors.refuseIfBlocked(FilingProblem.NOT_READY, findings.of(application));
        application.startDisclosure(clock.today(), clock.now());
        chronicle.record(application, "start-disclosure", Map.of("startedOn", clock.today()));
        return application;
    }
}
