package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.catalogue.Catalogues;
import org.onepermit.permit.catalogue.rules.Classification;
import org.onepermit.permit.filing.rules.ApplicationStatus;
import org.onepermit.permit.filing.rules.DisclosedItems;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.FilingProblem;
import org.onepermit.platform.page.Revision;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** An enterprise saves its dossier as it goes. Nothing is lost for being incomplete or wrong: the checks say what is. */
@ApplicationScoped
public class SaveDossier {

    private final Applications applications;
    private final Catalogues catalogues;
    private final LegalClock clock;
    private final CaseChronicle chronicle;

    SaveDossier(Applications applications, Catalogues catalogues, LegalClock clock, CaseChronicle chronicle) {
        this.applications = applications;
        this.catalogues = catalogues;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application save(String applicationNo, Revision seen, Dossier sent) {
        Application application = applications.lockOwn(applicationNo);
        Revision.require(seen, application.version());
        requireOwnCode(sent, application.uscc());
        requireAsDisclosed(application, sent);
        application.save(Drafts.settled(sent, application), classify(sent));
        chronicle.audit(application, "save-dossier", Map.of());
        return application;
    }

    private Classification classify(Dossier dossier) {
        return dossier.facts() == null ? null : catalogues.inForce(clock.today()).classify(dossier.facts());
    }

    /** After the disclosure its items stand; what the public did not see may still be completed. */
    private static void requireAsDisclosed(Application application, Dossier sent) {
        if (application.status() == ApplicationStatus.DISCLOSED) {
            FindingErrors.refuseIfBlocked(FilingProblem.DISCLOSED_ITEMS_CHANGED,
                DisclosedItems.changed(application.dossier(), Drafts.settled(sent, application)));
        }
    }

    private static void requireOwnCode(Dossier dossier, String uscc) {
        String named = dossier.identity() == null ? null : dossier.identity().uscc();
        if (named != null && !named.equals(uscc)) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, null,
                List.of(new FieldError("identity/uscc", "not-own-code", Map.of("own", uscc))));
        }
    }
}
