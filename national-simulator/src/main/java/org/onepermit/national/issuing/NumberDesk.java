package org.onepermit.national.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

/** Asks for a number until no other request is in the way: the same request twice at once, or a holder's first two. */
@ApplicationScoped
public class NumberDesk {

    private static final int ATTEMPTS = 4;

    private final AssignNumber assignNumber;

    NumberDesk(AssignNumber assignNumber) {
        this.assignNumber = assignNumber;
    }

    /** The number of {@code request}, minted now or earlier. */
    public String numberFor(NumberRequest request) {
        PersistenceException lost = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return assignNumber.assign(request);
            } catch (PersistenceException race) {
                lost = race;
            }
        }
        throw lost;
    }
}
