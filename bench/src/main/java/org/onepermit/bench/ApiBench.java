package org.onepermit.bench;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * {@code ./onepermit bench api}: submissions and worklist reads through the gateway, beside the service called directly and beside
 * plain JDBC, on data set S, in one run. {@code --write} puts the table into bench/README.md.
 */
final class ApiBench {

    private static final int CLIENTS = 8;

    private static final int FIRST_SERIES = 10;

    private final Target target;
    private final Database database;
    private double load;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    ApiBench(Target target) {
        this.target = target;
        this.database = new Database(target);
    }

    /** Measures and prints the table. */
    void run(boolean write) throws Exception {
        Instant start = Instant.now();
        // What else the machine was busy with tells how much the absolute figures are worth.
        load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        String table = measure();
        System.out.println(table);
        System.err.printf("measured in %d s%n", Duration.between(start, Instant.now()).toSeconds());
        if (write) {
            new Report(Path.of("bench", "README.md"), "api").write(table);
        }
    }

    private String measure() throws Exception {
        Tokens tokens = new Tokens(http, target.realm());
        Template template = Template.fill(new Api(http, target.gateway(), tokens.of("agent-dairy")), database);
        System.err.println("loading data set S …");
        new DataSetS(database, template).load();
        Drafts drafts = new Drafts(database, template, newSeries());
        try (Clients clients = new Clients(CLIENTS); Connections connections = new Connections(database, CLIENTS)) {
            System.err.println("reading worklists …");
            Comparison reads = new WorklistReads(target, http, tokens, clients, connections).measure();
            System.err.println("submitting …");
            Comparison submissions =
                    new Submissions(target, http, tokens, clients, connections, database, drafts).measure();
            return Comparison.head() + reads.line() + submissions.line() + conditions();
        }
    }

    /** Past the data set's series and those of earlier runs. */
    private int newSeries() throws SQLException {
        return FIRST_SERIES + (int) database.count("SELECT COUNT(DISTINCT SUBSTRING(application_no, 1, 8)) FROM application");
    }

    private String conditions() throws SQLException {
        return """

                %d clients in a closed loop on the same machine (%d cores, load average %.1f before the run, Java %s, %s); \
                data set S: %d permits, %d registrations, %d applications; three rounds of each way in turn, after a warm-up.
                """.formatted(CLIENTS, Runtime.getRuntime().availableProcessors(), load, Runtime.version().feature(),
                database.text("SELECT VERSION()"), database.count("SELECT COUNT(*) FROM permit"),
                database.count("SELECT COUNT(*) FROM registration"), database.count("SELECT COUNT(*) FROM application"));
    }
}
