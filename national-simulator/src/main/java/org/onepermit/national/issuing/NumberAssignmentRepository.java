package org.onepermit.national.issuing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class NumberAssignmentRepository implements PanacheRepositoryBase<NumberAssignment, String> {

    boolean isIssued(String number) {
        return count("number", number) > 0;
    }
}
