package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.FilingType;
import org.onepermit.platform.codes.Division;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.time.LegalClock;

/** An enterprise begins an application; what the bureau knows of it is filled in. */
@ApplicationScoped
public class CreateApplication {

    private static final String PROVINCE = "210000";

    private final ApplicationRepository applications;
    private final ApplicationNumbers numbers;
    private final ReapplyBarRepository bars;
    private final CurrentUser user;
    private final LegalClock clock;
    private final CaseChronicle chronicle;

    CreateApplication(ApplicationRepository applications, ApplicationNumbers numbers, ReapplyBarRepository bars, CurrentUser user,
        LegalClock clock, CaseChronicle chronicle) {
        this.bars = bars;
        this.applications = applications;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application create(FilingType type, String siteName) {
        LocalDate today = clock.today();
        bars.requireNone(user.uscc(), today);
        Dossier draft = Drafts.first(user.uscc(), siteName, applications.newest(user.uscc()).map(Application::dossier).orElse(null));
        String division = division(draft);
        Application application =
            new Application(numbers.next(today, division), type, draft, division, user.subject(), clock.now());
        applications.persist(application);
        chronicle.record(application, "create-application", Map.of("filingType", type));
        return application;
    }

    /** The site's division if an earlier dossier named it, else where the unit is registered: characters 3 to 8 of its code (B.1). */
    private static String division(Dossier draft) {
        return Division.of(draft.identity().division())
            .or(() -> Division.of(draft.identity().uscc().substring(2, 8)))
            .map(Division::code).orElse(PROVINCE);
    }
}
