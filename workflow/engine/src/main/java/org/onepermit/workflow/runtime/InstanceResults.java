package org.onepermit.workflow.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.onepermit.workflow.engine.Engine;
import org.onepermit.workflow.engine.EngineEvents.InstanceEnd;
import org.onepermit.workflow.engine.Rejection;

/** Lets a caller wait for the variables with which an instance ends. */
public final class InstanceResults {

    private final Engine engine;
    private final Map<Long, CompletableFuture<Map<String, Object>>> awaited = new ConcurrentHashMap<>();

    /** What an instance ended with, or will. */
    public record Awaited(long instanceKey, CompletableFuture<Map<String, Object>> variables) {
    }

    /** Creates the room on an engine that has not been started yet. */
    public InstanceResults(Engine engine) {
        this.engine = engine;
        engine.events().onInstanceEnding(this::ending);
    }

    /** Creates an instance and waits for its end; the wait is registered before the instance can end. */
    public Awaited create(LongSupplier creation) {
        return engine.transactions().call(() -> {
            long key = creation.getAsLong();
            CompletableFuture<Map<String, Object>> result = new CompletableFuture<>();
            awaited.put(key, result);
            result.whenComplete((variables, failure) -> awaited.remove(key));
            return new Awaited(key, result);
        });
    }

    private void ending(InstanceEnd end) {
        CompletableFuture<Map<String, Object>> result = awaited.get(end.instanceKey());
        if (result == null) {
            return;
        }
        if (end.cancelled()) {
            engine.transactions().afterCommit(() -> result.completeExceptionally(
                    Rejection.notFound("Process instance with key '%d' was cancelled", end.instanceKey())));
        } else {
            Map<String, Object> variables = new LinkedHashMap<>(end.variables().get());
            engine.transactions().afterCommit(() -> result.complete(variables));
        }
    }
}
