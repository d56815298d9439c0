package org.onepermit.workflow.messages;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onepermit.workflow.engine.Engine;
import org.onepermit.workflow.engine.Subscriptions;
import org.onepermit.workflow.engine.Subscriptions.StartEvent;
import org.onepermit.workflow.engine.Subscriptions.Waiting;
import org.onepermit.workflow.store.BufferedMessage;
import org.onepermit.workflow.store.MessageStore;
import org.onepermit.workflow.store.StartLocks;
import org.onepermit.workflow.values.EventNames;
import org.onepermit.workflow.values.VariableDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a message to every process that wants it, each in a transaction of its own. */
final class Correlation {

    private static final Logger LOG = LoggerFactory.getLogger(Correlation.class);

    private final Engine engine;
    private final Subscriptions subscriptions;
    private final MessageStore store;
    private final StartLocks locks;

    Correlation(Engine engine, MessageStore store, StartLocks locks) {
        this.engine = engine;
        this.subscriptions = engine.subscriptions();
        this.store = store;
        this.locks = locks;
    }

    /** Correlates a message; only one that is kept can be met twice, so only then it is noted where it has been. */
    void correlate(BufferedMessage message, boolean kept) {
        for (String processId : engine.transactions().call(() -> candidates(message, kept))) {
            try {
                engine.transactions().run(() -> reach(processId, message, kept));
            } catch (RuntimeException e) {
                // The other processes must not suffer; a kept message is tried again by the sweeper.
                LOG.warn("message '{}' ({}) was not correlated to process '{}': {}",
                        message.name(), message.id(), processId, e.getClass().getSimpleName());
            }
        }
    }

    private Set<String> candidates(BufferedMessage message, boolean kept) {
        Set<String> processIds = new LinkedHashSet<>();
        subscriptions.waiting(eventName(message)).forEach(waiting -> processIds.add(waiting.processId()));
        subscriptions.startEvents(message.name(), message.id()).forEach(event -> processIds.add(event.processId()));
        if (kept && !processIds.isEmpty()) {
            store.reached(message.id()).forEach(processIds::remove);
        }
        return processIds;
    }

    private void reach(String processId, BufferedMessage message, boolean kept) {
        Map<String, Object> variables = VariableDocument.parse(message.variables());
        Optional<Waiting> waiting = subscriptions.waiting(eventName(message)).stream()
                .filter(w -> w.processId().equals(processId)).findFirst();
        if (waiting.isPresent()) {
            if (claim(message, processId, kept)) {
                subscriptions.deliver(waiting.get(), variables);
            }
            return;
        }
        subscriptions.startEvents(message.name(), message.id()).stream()
                .filter(event -> event.processId().equals(processId)).findFirst()
                .ifPresent(event -> start(event, message, kept, variables));
    }

    private void start(StartEvent event, BufferedMessage message, boolean kept, Map<String, Object> variables) {
        String key = message.correlationKey();
        boolean exclusive = !key.isEmpty();
        if (exclusive && !locks.take(event.processId(), key)) {
            return;
        }
        if (!claim(message, event.processId(), kept)) {
            if (exclusive) {
                locks.giveBack(event.processId(), key);
            }
            return;
        }
        long instanceKey = subscriptions.start(event, variables);
        if (exclusive) {
            locks.assign(event.processId(), key, instanceKey);
        }
    }

    private boolean claim(BufferedMessage message, String processId, boolean kept) {
        return !kept || store.claim(message.id(), processId);
    }

    private static String eventName(BufferedMessage message) {
        return EventNames.of(message.name(), message.correlationKey());
    }
}
