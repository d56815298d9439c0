package org.onepermit.bench;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** An officer looks at the worklist: the twenty due first of all open acceptances, and how many there are. */
final class WorklistReads {

    private static final String PATH = "/work-items?kind=ACCEPTANCE&status=OPEN&sort=dueAt&page=1&size=20";
    private static final String FOUND = "FROM work_item WHERE kind = 'ACCEPTANCE' AND status = 'OPEN' AND division LIKE '21%'";
    private static final List<String> QUERIES =
            List.of("SELECT * " + FOUND + " ORDER BY due_at LIMIT 20", "SELECT COUNT(*) " + FOUND);
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration ROUND = Duration.ofSeconds(5);

    private final Target target;
    private final HttpClient http;
    private final Tokens tokens;
    private final Clients clients;
    private final Connections connections;

    WorklistReads(Target target, HttpClient http, Tokens tokens, Clients clients, Connections connections) {
        this.target = target;
        this.http = http;
        this.tokens = tokens;
        this.clients = clients;
        this.connections = connections;
    }

    Comparison measure() throws Exception {
        String clerk = tokens.of("clerk");
        Api gateway = new Api(http, target.gateway(), clerk);
        Api service = new Api(http, target.service(), clerk);
        clients.run(WARM_UP, () -> read(gateway));
        clients.run(WARM_UP, () -> read(service));
        clients.run(ROUND.dividedBy(ROUNDS), this::readByJdbc);
        Comparison reads = new Comparison("worklist reads");
        for (int round = 0; round < ROUNDS; round++) {
            reads.add(clients.run(ROUND, () -> read(gateway)), clients.run(ROUND, () -> read(service)),
                    clients.run(ROUND, this::readByJdbc));
        }
        return reads;
    }

    private static boolean read(Api api) throws Exception {
        return !api.get(PATH).body().isEmpty();
    }

    private boolean readByJdbc() throws Exception {
        connections.use(WorklistReads::query);
        return true;
    }

    private static void query(Connection connection) throws SQLException {
        for (String query : QUERIES) {
            Row.read(connection, query);
        }
    }
}
