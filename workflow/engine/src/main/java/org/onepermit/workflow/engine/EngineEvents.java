package org.onepermit.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What other rooms may want to hear about: opened subscriptions, starting and ending instances, and jobs. */
public final class EngineEvents {

    /** An instance that starts; {@code parentKey} is null unless another instance called it. */
    public record InstanceStart(long instanceKey, DeployedProcess process, Long parentKey) {
    }

    /**
     * An instance that ends, by itself or by cancellation.
     *
     * @param elementId the element that it was in last, null when it is not known
     * @param variables read only when asked for
     */
    public record InstanceEnd(long instanceKey, String processId, boolean cancelled, String elementId,
            Supplier<Map<String, Object>> variables) {
    }

    private final List<Consumer<String>> subscriptionListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<InstanceStart>> startListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<InstanceEnd>> endListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> availableListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<JobEvent>> jobListeners = new CopyOnWriteArrayList<>();

    EngineEvents() {
    }

    /** Hears the event name of each subscription, after the transaction that opened it. */
    public void onSubscriptionOpened(Consumer<String> listener) {
        subscriptionListeners.add(listener);
    }

    /** Hears of each starting instance, inside the transaction that starts it. */
    public void onInstanceStarting(Consumer<InstanceStart> listener) {
        startListeners.add(listener);
    }

    /** Hears of each ending instance, inside the transaction that ends it. */
    public void onInstanceEnding(Consumer<InstanceEnd> listener) {
        endListeners.add(listener);
    }

    /** Hears the type of each job that this engine makes available, after the transaction that did it. */
    public void onJobAvailable(Consumer<String> listener) {
        availableListeners.add(listener);
    }

    /** Hears what becomes of jobs, after the transaction that did it. */
    public void onJob(Consumer<JobEvent> listener) {
        jobListeners.add(listener);
    }

    void subscriptionOpened(String eventName) {
        subscriptionListeners.forEach(listener -> listener.accept(eventName));
    }

    void instanceStarting(InstanceStart start) {
        startListeners.forEach(listener -> listener.accept(start));
    }

    void instanceEnding(InstanceEnd end) {
        endListeners.forEach(listener -> listener.accept(end));
    }

    void jobAvailable(String type) {
        availableListeners.forEach(listener -> listener.accept(type));
    }

    void job(JobEvent event) {
        jobListeners.forEach(listener -> listener.accept(event));
    }
}
