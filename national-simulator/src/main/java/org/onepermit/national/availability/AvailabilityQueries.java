package org.onepermit.national.availability;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.time.LegalClock;

/** Whether the platform answers just now. */
@ApplicationScoped
public class AvailabilityQueries {

    private final AvailabilityRepository availability;
    private final LegalClock clock;

    AvailabilityQueries(AvailabilityRepository availability, LegalClock clock) {
        this.availability = availability;
        this.clock = clock;
    }

    public AvailabilityView now() {
        return availability.only().view(clock.now());
    }
}
