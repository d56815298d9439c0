package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.filing.NonAcceptance;
import org.onepermit.permit.filing.rules.ApplicationStatus;
import org.onepermit.permit.publication.PublicationKind;
import org.onepermit.permit.publication.Publications;

/** Makes acceptance and non-acceptance public (A-16; R §9). */
@ApplicationScoped
public class PublishAcceptance {

    private final Applications applications;
    private final Publications publications;
    private final CaseChronicle chronicle;

    PublishAcceptance(Applications applications, Publications publications, CaseChronicle chronicle) {
        this.applications = applications;
        this.publications = publications;
        this.chronicle = chronicle;
    }

    @Transactional
    public void publish(String applicationNo) {
        Application application = applications.lock(applicationNo);
        if (application.acceptedOn() != null) {
            publish(application, PublicationKind.ACCEPTANCE, accepted(application));
        } else if (application.status() == ApplicationStatus.NOT_REQUIRED) {
            publish(application, PublicationKind.NOT_REQUIRED, notAccepted(application.nonAcceptance()));
        } else if (application.status() == ApplicationStatus.NOT_ACCEPTED) {
            publish(application, PublicationKind.NOT_ACCEPTED, notAccepted(application.nonAcceptance()));
        }
    }

    private void publish(Application application, PublicationKind kind, Map<String, Object> content) {
        if (publications.publish(kind, application.toSubject(), content)) {
            chronicle.record(application, "publish-acceptance", Map.of("kind", kind));
        }
    }

    private static Map<String, Object> accepted(Application application) {
        return Map.of("acceptedOn", application.acceptedOn().toString(), "deemed", application.deemed(),
            "managementClass", application.managementClass().name());
    }

    private static Map<String, Object> notAccepted(NonAcceptance why) {
        Map<String, Object> content = new HashMap<>();
        content.put("reason", why.reason());
        content.put("competentAuthority", why.competentAuthority());
        return content;
    }
}
