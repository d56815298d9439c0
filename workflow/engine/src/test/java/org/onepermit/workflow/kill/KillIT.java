package org.onepermit.workflow.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.onepermit.workflow.testing.TestDatabase;
import org.onepermit.workflow.testing.TestDatabase.Schema;

/** Kills the engine again and again while cases run through it: nothing may be lost, nothing may happen twice. */
class KillIT {

    private static final int KILLS = Integer.getInteger("kill.count", 15);
    private static final int CASES_PER_KILL = 20;
    private static final long SEED = Long.getLong("kill.seed", 20261124L);
    /** For what the kills have left to do: cases pile up while the engine starts again and again. */
    private static final Duration PATIENCE = Duration.ofMinutes(3).plus(Duration.ofSeconds(3).multipliedBy(KILLS));
    private static final Duration LOCKS = Duration.ofSeconds(30);
    private static final int MAX_LIFE_MILLIS = 2_500;

    @Test
    void nothingIsLostAndNothingHappensTwice() throws Exception {
        Schema schema = TestDatabase.newSchema();
        int cases = KILLS * CASES_PER_KILL;
        Random random = new Random(SEED);
        try (EngineProcess engine = new EngineProcess(schema); CaseLoad load = new CaseLoad(engine.port())) {
            engine.start();
            load.deploy();
            for (int kill = 0; kill < KILLS; kill++) {
                load.connect();
                load.begin(CASES_PER_KILL);
                int before = load.completions().size();
                await(LOCKS, () -> load.completions().size() > before, () -> "nothing went on");
                Thread.sleep(random.nextInt(MAX_LIFE_MILLIS));
                engine.kill();
                engine.start();
            }
            load.connect();
            await(PATIENCE, () -> load.published() == cases, () -> load.published() + " of " + cases + " cases were taken");
            await(PATIENCE, () -> count(schema, "message_correlation") >= 2L * cases && count(schema, "ACT_RU_EXECUTION") == 0,
                    () -> "instances are left over, or not all began");
            assertThat(load.unanswered()).as("completions that a kill cut off").isPositive();
            assertThat(load.jobsSeen()).hasSize(2 * cases)
                    .allSatisfy((step, keys) -> assertThat(keys).as(step).hasSize(1));
            assertThat(load.notesSeen()).hasSizeGreaterThan(cases / 2)
                    .allSatisfy((step, keys) -> assertThat(keys).as(step).hasSize(1));
            assertThat(load.completions()).allSatisfy((key, times) -> assertThat(times).as("job " + key).isEqualTo(1));
            assertThat(count(schema, "message_correlation")).isEqualTo(2L * cases + load.notesSeen().size());
            assertThat(count(schema, "ACT_RU_EXT_TASK")).isZero();
            assertThat(count(schema, "ACT_RU_JOB")).isZero();
            assertThat(count(schema, "ACT_RU_INCIDENT")).isZero();
            assertThat(count(schema, "start_lock")).isZero();
        }
    }

    @Test
    void whatAKilledEngineHadLockedGoesOnWithinHalfAMinute() throws Exception {
        Schema schema = TestDatabase.newSchema();
        try (EngineProcess engine = new EngineProcess(schema); LongStep step = new LongStep(engine.port())) {
            engine.start();
            step.begin();
            String locked = "select count(*) from ACT_RU_JOB where LOCK_OWNER_ is not null";
            await(LOCKS, () -> number(schema, locked) == 1, () -> "no step was locked");
            engine.kill();
            Instant killed = Instant.now();
            assertThat(number(schema, locked)).as("steps locked by the killed engine").isEqualTo(1);
            engine.start();
            step.awaitEnd(Duration.between(Instant.now(), killed.plus(LOCKS)));
        }
    }

    @Test
    void anEngineKilledWhileItCreatesItsTablesCreatesThemAtTheNextStart() throws Exception {
        Schema schema = TestDatabase.newSchema();
        try (EngineProcess engine = new EngineProcess(schema)) {
            engine.launch();
            Instant end = Instant.now().plus(LOCKS);
            while (engineTables(schema) < 5 && Instant.now().isBefore(end)) {
                Thread.sleep(5);
            }
            engine.kill();
            assertThat(engineTables(schema)).as("tables at the kill").isBetween(5L, 40L);
            engine.start();
        }
    }

    private static void await(Duration patience, Callable<Boolean> condition, Supplier<String> otherwise) throws Exception {
        Instant end = Instant.now().plus(patience);
        while (!condition.call()) {
            assertThat(Instant.now()).as(otherwise).isBefore(end);
            Thread.sleep(50);
        }
    }

    private static long engineTables(Schema schema) throws SQLException {
        return number(schema, "select count(*) from information_schema.tables where table_schema = database()"
                + " and table_name like 'ACT\\_%'");
    }

    private static long count(Schema schema, String table) throws SQLException {
        return number(schema, "select count(*) from " + table);
    }

    private static long number(Schema schema, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(schema.url(), schema.user(), schema.password());
                Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
