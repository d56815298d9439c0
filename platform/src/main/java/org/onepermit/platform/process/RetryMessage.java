package org.onepermit.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;

/** An operator sends a given-up message on its way again. */
@ApplicationScoped
public class RetryMessage {

    private static final Logger LOG = Logger.getLogger(RetryMessage.class);

    private final OutboxRows rows;
    private final OutboxConfig config;
    private final OutboxSignal signal;

    RetryMessage(OutboxRows rows, OutboxConfig config, OutboxSignal signal) {
        this.rows = rows;
        this.config = config;
        this.signal = signal;
    }

    /** @throws ProblemException {@code platform/not-found} if no dead message has this id */
    @Transactional
    public void retry(String id) {
        Instant now = Instant.now();
        if (!rows.revive(id, now, now.plus(config.maxAge()))) {
            throw new ProblemException(PlatformProblem.NOT_FOUND, (String) null);
        }
        LOG.infof("message revived id=%s", id);
        signal.raise();
    }
}
