package org.onepermit.platform.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.onepermit.platform.database.TimeOrderedId;

/** Messages to the engine, written with the act that causes them: both are kept or neither. */
@ApplicationScoped
public class Outbox {

    private final OutboxRows rows;
    private final OutboxConfig config;
    private final OutboxSignal signal;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(OutboxRows rows, OutboxConfig config, OutboxSignal signal, ObjectMapper json, TransactionSynchronizationRegistry transaction) {
        this.rows = rows;
        this.config = config;
        this.signal = signal;
        this.json = json;
        this.transaction = transaction;
    }

    /**
     * Has a message published once this transaction has committed: it starts the process whose start event waits for it, or wakes the
     * one that waits with this key. Messages of one key arrive in the order of their acts.
     *
     * @param messageName name in the BPMN file, {@code Msg_AcceptanceDecided}
     * @param correlationKey business number or work item id
     * @param variables new process variables; business facts stay in the service
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void startOrPublish(String messageName, String correlationKey, Map<String, ?> variables) {
        // The outbox lives in wall-clock time: a moved legal clock must not delay a message.
        Instant now = Instant.now();
        rows.insert(new OutboxRow(TimeOrderedId.text(), messageName, correlationKey, text(variables), now, now.plus(config.maxAge()),
            now, 0, OutboxState.PENDING, null));
        transaction.registerInterposedSynchronization(new AfterCommit(signal));
    }

    private String text(Map<String, ?> variables) {
        try {
            return json.writeValueAsString(variables);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("process variables are not writable as JSON", e);
        }
    }

    private record AfterCommit(OutboxSignal signal) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to add: the row is already written.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.raise();
            }
        }
    }
}
