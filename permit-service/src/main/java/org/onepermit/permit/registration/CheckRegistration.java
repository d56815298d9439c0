package org.onepermit.permit.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.catalogue.Catalogues;
import org.onepermit.permit.catalogue.rules.Classification;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.Identity;
import org.onepermit.permit.registration.rules.RegistrationContent;
import org.onepermit.permit.registration.rules.RegistrationProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;

/** Whether a dossier may be registered: the unit's own, with what R §24 asks for, and of a class that is only registered. */
@ApplicationScoped
class CheckRegistration {

    private final Catalogues catalogues;
    private final CurrentUser user;

    CheckRegistration(Catalogues catalogues, CurrentUser user) {
        this.catalogues = catalogues;
        this.user = user;
    }

    /** The classification by which it may; otherwise a problem that names every field in the way. */
    Classification check(Dossier dossier, LocalDate today) {
        Identity identity = dossier.identity();
        if (identity != null && identity.uscc() != null && !identity.uscc().equals(user.uscc())) {
            throw new ProblemException(RegistrationProblem.OTHER_UNIT, null, List.of(new FieldError("identity/uscc", "other-unit")));
        }
        List<FieldError> errors = RegistrationContent.missing(dossier).stream()
            .map(field -> new FieldError(field, "required")).toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(RegistrationProblem.INCOMPLETE, null, errors);
        }
        Classification classification = catalogues.inForce(today).classify(dossier.facts());
        requireRegistration(classification);
        return classification;
    }

    private static void requireRegistration(Classification classification) {
        if (!classification.complete()) {
            List<FieldError> errors = new ArrayList<>();
            classification.unanswered().forEach(key -> errors.add(new FieldError("facts", "unanswered", Map.of("question", key))));
            classification.undetermined().forEach(code -> errors.add(new FieldError("facts/industryCodes", "undetermined", Map.of("industry", code))));
            throw new ProblemException(RegistrationProblem.INCOMPLETE, null, errors);
        }
        if (classification.managementClass() != ManagementClass.REGISTRATION) {
            throw new ProblemException(RegistrationProblem.NOT_REGISTRATION_CLASS,
                Map.of("managementClass", classification.managementClass(), "explanation", classification.explanationZh()));
        }
    }
}
