package org.onepermit.permit.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.catalogue.IndustryNames;
import org.onepermit.permit.catalogue.rules.Classification;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.registration.rules.RegistrationProblem;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.page.Revision;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Tells of a change; due within twenty days, taken later too and marked late (R §24). */
@ApplicationScoped
public class UpdateRegistration {

    private final CheckRegistration checks;
    private final RegistrationRepository registrations;
    private final RecordEdition recordEdition;
    private final IndustryNames industries;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    UpdateRegistration(CheckRegistration checks, RegistrationRepository registrations, RecordEdition recordEdition,
                       IndustryNames industries, CurrentUser user, LegalClock clock, Audit audit) {
        this.checks = checks;
        this.registrations = registrations;
        this.recordEdition = recordEdition;
        this.industries = industries;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Records a further edition.
     *
     * @param changedOn the day of the change; null for today
     * @param seen      the version that the unit saw last
     */
    @Transactional
    public void update(String idOrNo, Dossier dossier, LocalDate changedOn, Revision seen) {
        LocalDate today = clock.today();
        LocalDate day = changedOn == null ? today : changedOn;
        if (day.isAfter(today)) {
            throw new ProblemException(RegistrationProblem.CHANGE_IN_FUTURE, null, List.of(new FieldError("changedOn", "in-future")));
        }
        Registration registration = registrations.lockOwn(idOrNo, user.uscc())
            .orElseThrow(() -> new ProblemException(RegistrationProblem.NO_SUCH_REGISTRATION, idOrNo));
        Revision.require(seen, registration.version());
        Classification classification = checks.check(dossier, today);
        registration.update(dossier.identity(), industries.of(dossier.identity().mainIndustry(), today));
        recordEdition.update(registration, dossier, classification.catalogueVersion(), day);
        audit.append("update-registration", "Registration", registration.id(), Map.of("edition", registration.edition(), "changedOn", day));
    }
}
