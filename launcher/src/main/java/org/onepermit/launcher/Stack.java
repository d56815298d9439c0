package org.onepermit.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** All parts together: up as a whole, or not at all. */
final class Stack {
    private static final Duration POLL = Duration.ofMillis(150);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Home home;
    private final List<Part> parts;
    private final Progress progress;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "launcher");
        thread.setDaemon(true);
        return thread;
    });

    /** @param parts in an order in which each comes after what it needs */
    Stack(Home home, List<Part> parts, Progress progress) {
        this.home = home;
        this.parts = List.copyOf(parts);
        this.progress = progress;
    }

    boolean isUp() {
        return parts.stream().allMatch(Stack::isUp);
    }

    private static boolean isUp(Part part) {
        return part.daemon().running() && part.healthy();
    }

    /**
     * Starts what is not running, as much at once as the needs allow, and waits for what is running but not ready: that may only miss
     * a part that is started now. If one part fails, all parts stop.
     */
    void up() {
        List<Part> missing = parts.stream().filter(part -> !isUp(part)).toList();
        requirePortsOf(missing.stream().filter(part -> !part.daemon().running()).toList());
        try {
            startAll(missing);
            missing.forEach(Stack::requireRunning);
        } catch (CompletionException | Trouble failed) {
            abort();
            throw Trouble.of("Starting OnePermit", failed);
        }
    }

    private void requirePortsOf(List<Part> stopped) {
        for (Part part : stopped) {
            for (Port port : part.ports()) {
                if (!Probe.isFree(home.port(port))) {
                    throw new Trouble(("Port %d, which %s needs, is in use by another program. "
                        + "Stop that program, or move all ports with ONEPERMIT_PORT_OFFSET=%d.")
                        .formatted(home.port(port), part.name(), Home.OFFSET_OF_A_SECOND_STACK));
                }
            }
        }
    }

    private void startAll(List<Part> missing) {
        Map<String, CompletableFuture<Void>> ready = new ConcurrentHashMap<>();
        CompletableFuture<Void> failure = new CompletableFuture<>();
        for (Part part : missing) {
            CompletableFuture<?>[] needed = part.needs().stream()
                .map(need -> ready.getOrDefault(need, CompletableFuture.completedFuture(null)))
                .toArray(CompletableFuture<?>[]::new);
            CompletableFuture<Void> up = CompletableFuture.allOf(needed).thenRunAsync(() -> bringUp(part), threads);
            up.whenComplete((nothing, error) -> {
                if (error != null) {
                    failure.completeExceptionally(error instanceof CompletionException ? error.getCause() : error);
                }
            });
            ready.put(part.name(), up);
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture<?>[]::new));
        CompletableFuture.anyOf(all, failure).join();
    }

    private void bringUp(Part part) {
        progress.begin(part.name());
        try {
            if (!part.daemon().running()) {
                part.start();
            }
            awaitHealth(part);
        } catch (IOException | Trouble failed) {
            progress.line(part.name(), "failed, stopping everything");
            throw Trouble.of("Starting " + part.name(), failed);
        } catch (InterruptedException stopping) {
            throw new Trouble("Starting " + part.name() + " was interrupted.");
        }
        progress.done(part.name());
    }

    private static void awaitHealth(Part part) throws InterruptedException {
        long deadline = System.nanoTime() + part.patience().toNanos();
        while (!isUp(part)) {
            requireRunning(part);
            if (System.nanoTime() > deadline) {
                throw new Trouble(part.name() + " did not get ready within " + part.patience().toSeconds() + " s." + lastWordsOf(part));
            }
            Thread.sleep(POLL.toMillis());
        }
    }

    private static void requireRunning(Part part) {
        if (!part.daemon().running()) {
            throw new Trouble(part.name() + " ended while it was starting." + lastWordsOf(part));
        }
    }

    private static String lastWordsOf(Part part) {
        List<String> lines = part.daemon().lastLines(20);
        String full = lines.stream().anyMatch(line -> line.contains("No space left on device")) ? " The disk is full." : "";
        return full + " Last lines of " + part.daemon().log() + ":\n" + String.join("\n", lines).indent(4).stripTrailing();
    }

    /** Ends a start that is under way and leaves nothing running. */
    void abort() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        down();
    }

    /** Stops all parts, the last started first. Returns false if there was nothing to stop. */
    synchronized boolean down() {
        List<Part> reverse = new ArrayList<>(parts);
        Collections.reverse(reverse);
        return reverse.stream().map(this::stop).reduce(false, Boolean::logicalOr);
    }

    /** Stops one part. Returns false if it was not running. */
    boolean stop(Part part) {
        boolean running = part.daemon().running();
        part.daemon().stop(GRACE);
        if (running) {
            progress.line(part.name(), "stopped");
        }
        return running;
    }

    long memory() {
        return parts.stream().mapToLong(part -> part.daemon().memory()).sum();
    }

    List<Part> parts() {
        return parts;
    }
}
