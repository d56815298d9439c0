package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.permit.catalogue.Catalogues;
import org.onepermit.permit.filing.rules.ApplicationEvent;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.FilingType;
import org.onepermit.platform.time.LegalClock;

/** Puts applications where the licence begins: decided. */
@ApplicationScoped
public class GrantedApplications {

    private final ApplicationRepository applications;
    private final ApplicationNumbers numbers;
    private final Catalogues catalogues;
    private final LegalClock clock;

    GrantedApplications(ApplicationRepository applications, ApplicationNumbers numbers, Catalogues catalogues, LegalClock clock) {
        this.applications = applications;
        this.numbers = numbers;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** A granted application, by its number. */
    @Transactional
    public String granted(Dossier dossier) {
        return decided(dossier, "GRANTED");
    }

    /** A refused application, by its number. */
    @Transactional
    public String refused(Dossier dossier) {
        return decided(dossier, "REFUSED");
    }

    /** An application whose disclosure runs, by its number. */
    @Transactional
    public String disclosing(Dossier dossier) {
        Application application = draft(dossier);
        application.startDisclosure(clock.today(), clock.now());
        return application.applicationNo();
    }

    private String decided(Dossier dossier, String outcome) {
        Instant now = clock.now();
        LocalDate today = clock.today();
        Application application = draft(dossier);
        application.submit(new Signature("sub-legal", "legal", now), today);
        application.accept(today, now);
        application.apply(ApplicationEvent.START_REVIEW, now);
        application.apply(ApplicationEvent.RECOMMEND, now);
        application.decide(new Decision(outcome, "reasons", List.of(), "remedies", today), now);
        return application.applicationNo();
    }

    private Application draft(Dossier dossier) {
        LocalDate today = clock.today();
        String division = dossier.identity().division();
        Application application = new Application(numbers.next(today, division), FilingType.INITIAL, dossier, division, "sub-agent", clock.now());
        application.save(dossier, catalogues.inForce(today).classify(dossier.facts()));
        applications.persist(application);
        return application;
    }
}
