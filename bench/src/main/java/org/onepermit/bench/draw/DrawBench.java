package org.onepermit.bench.draw;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onepermit.bench.Report;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.lot.Batch;
import org.onepermit.inspection.draw.rules.lot.ObjectLots;
import org.onepermit.inspection.draw.rules.lot.Outcome;
import org.onepermit.inspection.draw.rules.text.Sha256;

/**
 * {@code ./onepermit bench draw}: a draw for the whole country, beside bare SHA-256 over as many messages of the same length and
 * beside {@code ORDER BY RAND()} in the embedded MariaDB, on the same data in one run. {@code --write} puts the table into
 * bench/README.md.
 */
public final class DrawBench {

    private static final int ROUNDS = 3;
    private static final double[] SIZES = {4, 5, 6, 6.5};
    private static final Path HOME = Path.of(System.getenv().getOrDefault("ONEPERMIT_HOME", ".onepermit/bench"), "draw");
    /** Two bytes of length before each part; seed, stratum, object, unit. */
    private static final int OBJECT_MESSAGE = 2 + 32 + 2 + 9 + 2 + 23 + 2 + 1;
    /** Seed, "seat", object, inspector. */
    private static final int SEAT_MESSAGE = 2 + 32 + 2 + 4 + 2 + 23 + 2 + 9;

    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

    /** Measures and prints the table. */
    public void run(boolean write) throws Exception {
        String table = national() + growth();
        System.out.println(table);
        if (write) {
            new Report(Path.of("bench", "README.md"), "draw").write(table);
        }
    }

    private String national() throws Exception {
        say("making and freezing a register of %d objects …", NationalRegister.OBJECTS);
        NationalRegister register = new NationalRegister(NationalRegister.OBJECTS);
        FrozenPlan plan = register.freeze();
        double root = seconds(() -> plan.objects().root());
        long seatKeys = seatKeys(Batch.draw(plan, seed(0)).outcome());
        Times objects = new Times();
        Times whole = new Times();
        Times objectHashes = new Times();
        Times seatHashes = new Times();
        for (int round = 1; round <= ROUNDS; round++) {
            say("drawing, round %d …", round);
            byte[] seed = seed(round);
            objects.add(seconds(() -> new ObjectLots(plan, seed)));
            objectHashes.add(BareHashing.seconds(register.units(), OBJECT_MESSAGE));
            whole.add(seconds(() -> Batch.draw(plan, seed).outcome().text()));
            seatHashes.add(BareHashing.seconds(seatKeys, SEAT_MESSAGE));
        }
        double live = live(plan);
        Times random = new Times();
        String version;
        try (RandomOrder database = new RandomOrder(HOME)) {
            say("loading the same register into MariaDB …");
            database.load(register.text());
            version = database.version();
            for (int round = 0; round <= ROUNDS; round++) {
                say("ORDER BY RAND(), round %d …", round);
                random.add(database.seconds(RandomOrder.strata(), NationalRegister.TASKS / NationalRegister.STRATA));
            }
        }
        double hashes = objectHashes.middle() + seatHashes.middle();
        return """
            | Work | Draw | Bare SHA-256, as many | ORDER BY RAND() | Draw ÷ SHA-256 | Draw ÷ RAND() |
            |---|---|---|---|---|---|
            | objects: %s keys | %.2f s | %.2f s | %.2f s | %.2f | %.2f |
            | objects, seats (%s keys), outcome written | %.2f s | %.2f s | – | %.2f | – |

            %,d objects of weights 1 to 6 in %d strata, %,d inspectors, %,d tasks of two seats; Merkle root in %.2f s. Heap limited \
            to %.0f MB; the register takes %.0f MB, and with batch and outcome in hand %.0f MB are in use. Middle of %d rounds each.
            """.formatted(millions(register.units()), objects.middle(), objectHashes.middle(), random.middle(),
            objects.middle() / objectHashes.middle(), objects.middle() / random.middle(), millions(seatKeys), whole.middle(), hashes,
            whole.middle() / hashes, NationalRegister.OBJECTS, NationalRegister.STRATA, NationalRegister.INSPECTORS, NationalRegister.TASKS,
            root, Heap.limit(), register.text().length / 1e6, live, ROUNDS) + conditions(version);
    }

    private static double live(FrozenPlan plan) {
        Batch batch = Batch.draw(plan, seed(0));
        byte[] outcome = batch.outcome().text();
        double live = Heap.live();
        if (batch.standing().isEmpty() || outcome.length == 0) {
            throw new IllegalStateException("nothing came out");
        }
        return live;
    }

    /** A hash for each inspector within reach of each task. */
    private static long seatKeys(Outcome outcome) {
        return outcome.teams().stream().mapToLong(team -> team.eligible()).sum();
    }

    private String conditions(String database) {
        return """

            %d cores, load average %.1f before the run, Java %s, %s.
            """.formatted(Runtime.getRuntime().availableProcessors(), load, Runtime.version().feature(), database);
    }

    private String growth() throws Exception {
        StringBuilder table = new StringBuilder("""

            | Objects | Draw of objects | For a million |
            |---|---|---|
            """);
        double first = 0;
        double last = 0;
        for (double size : SIZES) {
            int count = (int) Math.round(Math.pow(10, size));
            say("growth: %d objects …", count);
            FrozenPlan plan = new NationalRegister(count).freeze();
            Times times = new Times();
            for (int round = 0; round < (count < 1_000_000 ? 25 : ROUNDS); round++) {
                byte[] seed = seed(round);
                times.add(seconds(() -> new ObjectLots(plan, seed)));
            }
            first = first == 0 ? times.middle() : first;
            last = times.middle();
            table.append(String.format(Locale.ROOT, "| %,d | %.4f s | %.2f s |%n", count, times.middle(), times.middle() / count * 1e6));
        }
        double decades = SIZES[SIZES.length - 1] - SIZES[0];
        double power = Math.log10(last / first) / decades;
        return table.append(String.format(Locale.ROOT, "%nTime grows with objects to the power of %.2f.%n", power)).toString();
    }

    private static byte[] seed(int round) {
        return Sha256.of(("round " + round).getBytes(StandardCharsets.UTF_8));
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        if (work.call() == null) {
            throw new IllegalStateException("nothing came out");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String millions(long count) {
        return String.format(Locale.ROOT, "%.1f million", count / 1e6);
    }

    private static void say(String what, Object... values) {
        System.err.println(String.format(what, values));
    }

    /** Seconds of several rounds. */
    private static final class Times {

        private final List<Double> seconds = new ArrayList<>();

        void add(double time) {
            seconds.add(time);
        }

        double middle() {
            Collections.sort(seconds);
            return seconds.get(seconds.size() / 2);
        }
    }
}
