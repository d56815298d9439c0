package org.onepermit.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What other rooms may want to hear about: opened subscriptions and ending instances. */
public final class EngineEvents {

    /** An instance that ends, by itself or by cancellation; the variables are read only when asked for. */
    public record InstanceEnd(long instanceKey, String processId, boolean cancelled,
            Supplier<Map<String, Object>> variables) {
    }

    private final List<Consumer<String>> subscriptionListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<InstanceEnd>> endListeners = new CopyOnWriteArrayList<>();

    EngineEvents() {
    }

    /** Hears the event name of each subscription, after the transaction that opened it. */
    public void onSubscriptionOpened(Consumer<String> listener) {
        subscriptionListeners.add(listener);
    }

    /** Hears of each ending instance, inside the transaction that ends it. */
    public void onInstanceEnding(Consumer<InstanceEnd> listener) {
        endListeners.add(listener);
    }

    void subscriptionOpened(String eventName) {
        subscriptionListeners.forEach(listener -> listener.accept(eventName));
    }

    void instanceEnding(InstanceEnd end) {
        endListeners.forEach(listener -> listener.accept(end));
    }
}
