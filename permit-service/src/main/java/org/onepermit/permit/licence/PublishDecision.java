package org.onepermit.permit.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.licence.rules.LicenceProblem;
import org.onepermit.permit.publication.PublicationKind;
import org.onepermit.permit.publication.Publications;
import org.onepermit.platform.problem.ProblemException;

/** Makes a grant or a refusal public with its date (A.10; R §12, APL §40). */
@ApplicationScoped
public class PublishDecision {

    private static final String REFUSED = "REFUSED";

    private final Applications applications;
    private final PermitRepository permits;
    private final Publications publications;
    private final CaseChronicle chronicle;

    PublishDecision(Applications applications, PermitRepository permits, Publications publications, CaseChronicle chronicle) {
        this.applications = applications;
        this.permits = permits;
        this.publications = publications;
        this.chronicle = chronicle;
    }

    /** Publishes once, however often it is called. */
    @Transactional
    public void publish(String applicationNo) {
        Application application = applications.lock(applicationNo);
        if (application.decision() == null) {
            throw new ProblemException(LicenceProblem.NOT_DECIDED, applicationNo);
        }
        PublicationKind kind = REFUSED.equals(application.decision().outcome()) ? PublicationKind.REFUSAL : PublicationKind.GRANT;
        if (publications.publish(kind, application.toSubject(), content(application))) {
            chronicle.record(application, "publish-decision", Map.of("kind", kind));
        }
    }

    private Map<String, Object> content(Application application) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("decidedOn", application.decision().decidedOn());
        content.put("managementClass", application.managementClass());
        permits.byApplication(application.applicationNo()).ifPresent(permit -> {
            content.put("permitNo", permit.permitNo());
            content.put("issuedOn", permit.issuedOn());
            content.put("validFrom", permit.validFrom());
            content.put("validTo", permit.validTo());
            content.put("issuingAuthority", permit.issuingAuthority());
        });
        return content;
    }
}
