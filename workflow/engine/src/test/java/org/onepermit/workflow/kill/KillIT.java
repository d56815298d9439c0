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
import org.junit.jupiter.api.Test;
import org.onepermit.workflow.testing.TestDatabase;
import org.onepermit.workflow.testing.TestDatabase.Schema;

/** Kills the engine again and again while cases run through it: nothing may be lost, nothing may happen twice. */
class KillIT {

    private static final int KILLS = Integer.getInteger("kill.count", 15);
    private static final int CASES_PER_KILL = 20;
    private static final long SEED = Long.getLong("kill.seed", 20261124L);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int MAX_LIFE_MILLIS = 2_500;

    @Test
    void nothingIsLostAndNothingHappensTwice() throws Exception {
        Schema schema = TestDatabase.newSchema();
        int cases = KILLS * CASES_PER_KILL;
        Random random = new Random(SEED);
        try (EngineProcess engine = new EngineProcess(schema); CaseLoad load = new CaseLoad(engine.port())) {
            engine.start();
            load.deploy();
            load.begin(cases);
            for (int kill = 0; kill < KILLS; kill++) {
                Thread.sleep(random.nextInt(MAX_LIFE_MILLIS));
                engine.kill();
                engine.start();
            }
            awaitEnd(load, cases);
            assertThat(load.jobsSeen()).hasSize(2 * cases)
                    .allSatisfy((step, keys) -> assertThat(keys).as(step).hasSize(1));
            assertThat(load.completions()).allSatisfy((key, times) -> assertThat(times).as("job " + key).isEqualTo(1));
            assertThat(count(schema, "ACT_RU_EXECUTION")).isZero();
            assertThat(count(schema, "ACT_RU_EXT_TASK")).isZero();
            assertThat(count(schema, "ACT_RU_INCIDENT")).isZero();
            assertThat(count(schema, "start_lock")).isZero();
        }
    }

    @Test
    void anEngineKilledWhileItCreatesItsTablesCreatesThemAtTheNextStart() throws Exception {
        Schema schema = TestDatabase.newSchema();
        try (EngineProcess engine = new EngineProcess(schema)) {
            engine.launch();
            Instant end = Instant.now().plus(PATIENCE);
            while (engineTables(schema) < 5 && Instant.now().isBefore(end)) {
                Thread.sleep(5);
            }
            engine.kill();
            assertThat(engineTables(schema)).as("tables at the kill").isBetween(5L, 40L);
            engine.start();
        }
    }

    private static void awaitEnd(CaseLoad load, int cases) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (load.ended().size() < cases && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(load.ended()).as("%s cases submitted", load.submitted()).hasSize(cases);
        Thread.sleep(Duration.ofSeconds(1).toMillis());
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
