package org.onepermit.bench.engine;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One way of running the processes: an engine with its schema and whoever drives it. */
final class Contender implements AutoCloseable {

    private final BenchDatabase database;
    private final String schema;
    private final Child engine;
    private final Optional<Child> worker;
    private int copies = -1;
    private Outcome outcome = Outcome.NONE;
    private Cost cost = Cost.NONE;

    /** An engine that is driven by a worker in a process of its own, or else drives itself. */
    Contender(BenchDatabase database, String schema, Child engine, Optional<Child> worker) {
        this.database = database;
        this.schema = schema;
        this.engine = engine;
        this.worker = worker;
    }

    /** Makes so many other instances open, never fewer than before. */
    void open(int instances) throws IOException, SQLException {
        int wanted = instances / OpenCases.ORIGINALS - 1;
        if (wanted >= 0 && copies < 0) {
            driver().ask("open");
            copies = 0;
        }
        try (Connection connection = database.connect(schema)) {
            OpenCases.copy(connection, copies, wanted);
        }
        copies = Math.max(copies, wanted);
    }

    /** One round; what it brings and costs is added to what is known so far. */
    void run(Duration time, int parallel) throws IOException, SQLException {
        Map<String, Long> before = database.counters();
        Cost start = new Cost(0, before.get("Questions"), before.get("Com_commit"), database.processorTime(),
                engine.processorTime(), workerTime());
        Outcome round = Outcome.parse(driver().ask("run " + time.toSeconds() + " " + parallel));
        Map<String, Long> after = database.counters();
        outcome = outcome.and(round);
        cost = cost.and(new Cost(round.instances(), after.get("Questions") - start.roundTrips(),
                after.get("Com_commit") - start.commits(), database.processorTime().minus(start.database()),
                engine.processorTime().minus(start.engine()), workerTime().minus(start.worker())));
    }

    /** Forgets earlier rounds. */
    void reset() {
        outcome = Outcome.NONE;
        cost = Cost.NONE;
    }

    Outcome outcome() {
        return outcome;
    }

    Cost cost() {
        return cost;
    }

    long heap() throws IOException {
        return Long.parseLong(engine.ask("heap"));
    }

    private Child driver() {
        return worker.orElse(engine);
    }

    private Duration workerTime() {
        return worker.map(Child::processorTime).orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        worker.ifPresent(Child::close);
        engine.close();
    }
}
