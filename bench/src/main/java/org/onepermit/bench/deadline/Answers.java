package org.onepermit.bench.deadline;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.onepermit.bench.Sample;

/** Every answer that clients got, by kind, and how long the good ones took. */
final class Answers {

    private final Map<String, LongAdder> byKind = new ConcurrentSkipListMap<>();
    private final Collection<Long> nanos = new ConcurrentLinkedQueue<>();

    void count(String kind) {
        byKind.computeIfAbsent(kind, first -> new LongAdder()).increment();
    }

    void took(long time) {
        nanos.add(time);
    }

    long of(String kind) {
        LongAdder found = byKind.get(kind);
        return found == null ? 0 : found.sum();
    }

    Map<String, LongAdder> byKind() {
        return byKind;
    }

    long all() {
        return byKind.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** Times of the answers that were no refusal. */
    Sample sample(long wall) {
        return Sample.of(nanos.stream().mapToLong(Long::longValue).toArray(), wall);
    }
}
