package org.onepermit.inspection.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds ratings by their task. */
@ApplicationScoped
public class VisitRatingRepository implements PanacheRepositoryBase<VisitRating, String> {

    public Optional<VisitRating> of(String taskNo) {
        return find("taskNo", taskNo).firstResultOptional();
    }
}
