package org.onepermit.national.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Takes the platform away, or brings it back. */
@ApplicationScoped
public class SwitchAvailability {

    private static final Logger LOG = Logger.getLogger(SwitchAvailability.class);

    private final AvailabilityRepository availability;
    private final AvailabilityConfig config;
    private final LegalClock clock;

    SwitchAvailability(AvailabilityRepository availability, AvailabilityConfig config, LegalClock clock) {
        this.availability = availability;
        this.config = config;
        this.clock = clock;
    }

    /** @throws ProblemException where the platform is not a toy: the door does not exist there */
    @Transactional
    public AvailabilityView to(boolean available, Instant awayUntil) {
        if (!config.switchable()) {
            throw new ProblemException(AvailabilityProblem.NOT_SWITCHABLE, (String) null);
        }
        Availability only = availability.only();
        only.take(available, awayUntil);
        LOG.infof("national platform available=%s until=%s", available, awayUntil);
        return only.view(clock.now());
    }
}
