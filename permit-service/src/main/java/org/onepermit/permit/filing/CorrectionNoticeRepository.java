package org.onepermit.permit.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.onepermit.permit.filing.rules.FilingProblem;
import org.onepermit.platform.problem.ProblemException;

/** Finds the correction notice of an application. */
@ApplicationScoped
public class CorrectionNoticeRepository implements PanacheRepositoryBase<CorrectionNotice, String> {

    public Optional<CorrectionNotice> find(Application application) {
        return find("applicationNo", application.applicationNo()).firstResultOptional();
    }

    /** The notice that an act is about. */
    public CorrectionNotice of(Application application) {
        return find(application).orElseThrow(() -> new ProblemException(FilingProblem.NOT_ALLOWED_IN_STATUS,
            Map.of("act", "correct", "status", application.status())));
    }
}
