package org.onepermit.platform.process;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.onepermit.platform.process.Publication.Outcome;

/**
 * Publishes one batch. The rows stay locked meanwhile: if this instance dies, its locks die with it and another instance goes on at
 * once; what was published twice, the engine recognises by its id.
 */
@ApplicationScoped
class RelayOutbox {

    private static final Logger LOG = Logger.getLogger(RelayOutbox.class);
    private static final long FIRST_BACKOFF_MILLIS = 100;
    private static final int MAX_DOUBLINGS = 16;

    private final OutboxRows rows;
    private final OutboxConfig config;
    private final Publisher publisher;
    private final MeterRegistry meters;
    private volatile boolean away;

    RelayOutbox(OutboxRows rows, OutboxConfig config, Publisher publisher, MeterRegistry meters) {
        this.rows = rows;
        this.config = config;
        this.publisher = publisher;
        this.meters = meters;
    }

    private record InFlight(OutboxRow row, CompletableFuture<Publication> answer) {}

    /** Returns how many messages were sent. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int relay() {
        List<InFlight> inFlight = rows.lockDue(Instant.now(), config.batch()).stream()
            .map(row -> new InFlight(row, publisher.publish(row).toCompletableFuture()))
            .toList();
        return (int) inFlight.stream().filter(message -> settle(message.row(), message.answer().join())).count();
    }

    private boolean settle(OutboxRow row, Publication publication) {
        meters.counter("onepermit.outbox", "outcome", publication.outcome().name().toLowerCase(Locale.ROOT)).increment();
        tellOutage(publication);
        if (publication.outcome() == Outcome.SENT) {
            rows.sent(row.id());
            return true;
        }
        delayOrGiveUp(row, publication);
        return false;
    }

    private void delayOrGiveUp(OutboxRow row, Publication publication) {
        Instant next = Instant.now().plus(backoff(row.attempts()));
        if (publication.outcome() == Outcome.NEVER || next.isAfter(row.giveUpAt())) {
            LOG.errorf("message given up messageName=%s id=%s error=%s", row.messageName(), row.id(), publication.error());
            rows.dead(row.id(), publication.error());
        } else {
            rows.delay(row.id(), next, publication.error());
        }
    }

    /** An outage is told when it begins and when it ends, not at every attempt. */
    private void tellOutage(Publication publication) {
        if (!away && publication.outcome() == Outcome.LATER) {
            LOG.warnf("engine takes no messages, they wait error=%s", publication.error());
        } else if (away && publication.outcome() == Outcome.SENT) {
            LOG.info("engine takes messages again");
        }
        away = publication.outcome() == Outcome.LATER;
    }

    private Duration backoff(int attempts) {
        long millis = FIRST_BACKOFF_MILLIS << Math.min(attempts, MAX_DOUBLINGS);
        return Duration.ofMillis(Math.min(millis, config.maxBackoff().toMillis()));
    }
}
