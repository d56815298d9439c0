package org.onepermit.inspection.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds visits by their task and by the code that the unit was shown. */
@ApplicationScoped
public class VisitRepository implements PanacheRepositoryBase<Visit, String> {

    public Optional<Visit> of(String taskNo) {
        return find("taskNo", taskNo).firstResultOptional();
    }

    Optional<Visit> byCode(String code) {
        return find("visitCode", code).firstResultOptional();
    }
}
