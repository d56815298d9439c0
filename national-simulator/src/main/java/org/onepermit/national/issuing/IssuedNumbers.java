package org.onepermit.national.issuing;

import jakarta.enterprise.context.ApplicationScoped;

/** What other rooms may know of the numbers. */
@ApplicationScoped
public class IssuedNumbers {

    private final NumberAssignmentRepository assignments;

    IssuedNumbers(NumberAssignmentRepository assignments) {
        this.assignments = assignments;
    }

    /** Whether this platform minted {@code number}. */
    public boolean contain(String number) {
        return assignments.isIssued(number);
    }
}
