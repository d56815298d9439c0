package org.onepermit.bench.engine;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onepermit.bench.Report;

/** {@code ./onepermit bench engine}: see the package. {@code --write} puts the tables into bench/README.md. */
public final class EngineBench {

    private static final List<Integer> OPEN = List.of(0, 10_000, 100_000);
    private static final int PARALLEL = 16;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final Duration ALONE = Duration.ofSeconds(4);
    private static final String HEAP = "256m";

    private final Path folder;
    private final List<String> speeds = new ArrayList<>();
    private final List<String> costs = new ArrayList<>();
    private String standing;
    private double load;

    /** A benchmark that keeps its state in a folder. */
    public EngineBench(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Measures and prints the tables. */
    public void run(boolean write) throws Exception {
        Instant start = Instant.now();
        load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Files.createDirectories(folder);
        say("starting the database …");
        try (BenchDatabase database = new BenchDatabase(folder)) {
            measure(database);
            String tables = tables(database.version());
            System.out.println(tables);
            if (write) {
                new Report(Path.of("bench", "README.md"), "engine").write(tables);
            }
        }
        say("measured in %d s".formatted(Duration.between(start, Instant.now()).toSeconds()));
    }

    private void measure(BenchDatabase database) throws Exception {
        String ownSchema = database.newSchema("onepermit");
        long emptyHeap;
        long fullHeap;
        try (Contender own = own(database, ownSchema);
                Contender yardstick = operaton(database, "operaton_async", true)) {
            say("warming up …");
            own.run(WARM_UP, PARALLEL);
            yardstick.run(WARM_UP, PARALLEL);
            emptyHeap = own.heap();
            for (int open : OPEN) {
                compare(own, yardstick, open);
            }
            fullHeap = own.heap();
        }
        measureWithoutSteps(database);
        measureStart(ownSchema, emptyHeap, fullHeap);
    }

    private void compare(Contender own, Contender yardstick, int open) throws Exception {
        say("%,d other open instances …".formatted(open));
        own.open(open);
        yardstick.open(open);
        own.reset();
        yardstick.reset();
        for (int round = 0; round < ROUNDS; round++) {
            own.run(ROUND, PARALLEL);
            yardstick.run(ROUND, PARALLEL);
        }
        Outcome busy = own.outcome();
        Outcome theirs = yardstick.outcome();
        if (open == 0) {
            costs.add(own.cost().line("OnePermit", busy.perSecond()));
            costs.add(yardstick.cost().line("Operaton, `asyncAfter`", theirs.perSecond()));
        }
        own.reset();
        yardstick.reset();
        own.run(ALONE, 1);
        yardstick.run(ALONE, 1);
        speeds.add(String.format(Locale.ROOT, "| %,d | %.0f/s | %.0f/s | %.2f | %s | %s | %s |%n", open, busy.perSecond(),
                theirs.perSecond(), busy.perSecond() / theirs.perSecond(), gap(busy), gap(own.outcome()), gap(yardstick.outcome())));
    }

    /** What Operaton does when the next step runs inside the completion of a task, which Zeebe's behaviour does not allow us. */
    private void measureWithoutSteps(BenchDatabase database) throws Exception {
        say("Operaton without asyncAfter …");
        try (Contender plain = operaton(database, "operaton_plain", false)) {
            plain.run(WARM_UP, PARALLEL);
            plain.reset();
            plain.run(ROUND.multipliedBy(2), PARALLEL);
            costs.add(plain.cost().line("Operaton without", plain.outcome().perSecond()));
        }
    }

    private void measureStart(String schema, long emptyHeap, long fullHeap) throws Exception {
        say("starting the killed engine again …");
        Instant start = Instant.now();
        try (Child engine = new Child(EngineHost.class, HEAP, folder, schema)) {
            engine.answer();
        }
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        int open = OPEN.get(OPEN.size() - 1);
        standing = String.format(Locale.ROOT, """

                With %,d open instances a killed engine serves again after %.1f s, start of the virtual machine included. Its heap after \
                a collection was %.1f MiB without and %.1f MiB with them: %.0f bytes for each.
                """, open, seconds, mebibytes(emptyHeap), mebibytes(fullHeap), Math.max(0.0, fullHeap - emptyHeap) / open);
    }

    private Contender own(BenchDatabase database, String schema) throws Exception {
        Child engine = new Child(EngineHost.class, HEAP, folder, schema);
        Child worker = new Child(WorkerHost.class, HEAP, folder, engine.answer());
        worker.answer();
        return new Contender(database, schema, engine, Optional.of(worker));
    }

    private Contender operaton(BenchDatabase database, String name, boolean asyncAfter) throws Exception {
        String schema = database.newSchema(name);
        Child engine = new Child(OperatonHost.class, HEAP, folder, schema, String.valueOf(asyncAfter));
        engine.answer();
        return new Contender(database, schema, engine, Optional.empty());
    }

    private String tables(String databaseVersion) {
        return """
                | Other open instances | OnePermit | Operaton | Ratio | Next job (p50 / p99) | Next job, one instance alone | Operaton, alone |
                |---|---|---|---|---|---|---|
                """ + String.join("", speeds) + """

                | Per instance | Speed | Round trips | Commits | CPU database | CPU engine | CPU worker |
                |---|---|---|---|---|---|---|
                """ + String.join("", costs) + standing + conditions(databaseVersion);
    }

    private String conditions(String databaseVersion) {
        return String.format(Locale.ROOT, """

                %d instances under way in a closed loop on the same machine (%d cores, load average %.1f before the run, Java %s, %s); \
                %d rounds of %d s each way in turn, after a warm-up.
                """, PARALLEL, Runtime.getRuntime().availableProcessors(), load, Runtime.version().feature(), databaseVersion,
                ROUNDS, ROUND.toSeconds());
    }

    private static String gap(Outcome outcome) {
        return String.format(Locale.ROOT, "%.1f / %.1f ms", outcome.gapMillis(0.5), outcome.gapMillis(0.99));
    }

    private static double mebibytes(long bytes) {
        return bytes / 1024.0 / 1024.0;
    }

    private static void say(String progress) {
        System.err.println(progress);
    }
}
