package org.onepermit.platform.time;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;

/** Sets the legal clock of this service; only where it is movable. */
@ApplicationScoped
public class MoveLegalClock {

    private static final Logger LOG = Logger.getLogger(MoveLegalClock.class);

    private final LegalClock clock;
    private final Event<LegalClockMoved> moved;

    MoveLegalClock(LegalClock clock, Event<LegalClockMoved> moved) {
        this.clock = clock;
        this.moved = moved;
    }

    /** @throws ProblemException {@code platform/not-found} where the clock cannot be moved: the door does not exist there */
    public void to(Instant now) {
        if (!clock.isMovable()) {
            throw new ProblemException(PlatformProblem.NOT_FOUND, (String) null);
        }
        Duration offset = Duration.ofSeconds(Duration.between(Instant.now(), now).toSeconds());
        QuarkusTransaction.joiningExisting().run(() -> clock.store(offset));
        clock.show(offset);
        LOG.infof("legal clock moved now=%s", now);
        moved.fire(new LegalClockMoved(now, offset));
    }
}
