package org.onepermit.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** A fixed number of clients, each of which does its next piece of work when the last one is done. */
public final class Clients implements AutoCloseable {

    private final int count;
    private final ExecutorService threads;

    public Clients(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** One piece of work. */
    @FunctionalInterface
    public interface Work {

        /** Does it, or returns false if there is none left. */
        boolean once() throws Exception;
    }

    /** Lets all clients work until the time is over or the work is; the first failure ends the benchmark. */
    public Sample run(Duration limit, Work work) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + limit.toNanos();
        List<Callable<List<Long>>> clients = new ArrayList<>();
        for (int client = 0; client < count; client++) {
            clients.add(() -> repeat(end, work));
        }
        LongStream.Builder nanos = LongStream.builder();
        for (Future<List<Long>> client : threads.invokeAll(clients)) {
            client.get().forEach(nanos::add);
        }
        return Sample.of(nanos.build().toArray(), System.nanoTime() - start);
    }

    private static List<Long> repeat(long end, Work work) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
            if (!work.once()) {
                break;
            }
            nanos.add(System.nanoTime() - begun);
        }
        return nanos;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
