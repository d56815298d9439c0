package org.onepermit.permit.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds the review record of an application. */
@ApplicationScoped
public class ReviewRecordRepository implements PanacheRepositoryBase<ReviewRecord, String> {

    public Optional<ReviewRecord> of(String applicationNo) {
        return find("applicationNo", applicationNo).firstResultOptional();
    }
}
