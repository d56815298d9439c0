package org.onepermit.bench;

import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;

/** The legal representative of a dairy submits: checks, signature, audit chain, notice, message to the process. */
final class Submissions {

    private static final String BODY = "{\"commitmentAccepted\":true,\"signature\":{\"name\":\"周秀英\"}}";
    private static final String WAITING = "SELECT COUNT(*) FROM outbox WHERE state = 'PENDING'";
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 120;
    private static final int ROUND = 120;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration CATCH_UP = Duration.ofSeconds(20);

    private final Target target;
    private final HttpClient http;
    private final Tokens tokens;
    private final Clients clients;
    private final Connections connections;
    private final Database database;
    private final Drafts drafts;

    Submissions(Target target, HttpClient http, Tokens tokens, Clients clients, Connections connections, Database database,
            Drafts drafts) {
        this.target = target;
        this.http = http;
        this.tokens = tokens;
        this.clients = clients;
        this.connections = connections;
        this.database = database;
        this.drafts = drafts;
    }

    Comparison measure() throws Exception {
        String signer = tokens.of("legal-dairy");
        Api gateway = new Api(http, target.gateway(), signer);
        Api service = new Api(http, target.service(), signer);
        Queue<String> first = drafts.copy(WARM_UP);
        String witness = first.element();
        clients.run(LIMIT, () -> submit(gateway, first));
        Comparison submissions = new Comparison("submissions");
        try (Yardstick yardstick = new Yardstick(database, witness)) {
            for (int round = 0; round < ROUNDS; round++) {
                submissions.add(throughInterface(gateway), throughInterface(service), byJdbc(yardstick, round));
            }
        }
        return submissions;
    }

    private Sample throughInterface(Api api) throws Exception {
        Queue<String> waiting = drafts.copy(ROUND);
        awaitQuiet();
        return clients.run(LIMIT, () -> submit(api, waiting));
    }

    private Sample byJdbc(Yardstick yardstick, int round) throws Exception {
        Queue<String> waiting = yardstick.drafts(ROUND, round + 1);
        awaitQuiet();
        return clients.run(LIMIT, () -> {
            String id = waiting.poll();
            if (id != null) {
                connections.use(connection -> yardstick.write(connection, id));
            }
            return id != null;
        });
    }

    private static boolean submit(Api api, Queue<String> waiting) throws Exception {
        String number = waiting.poll();
        return number != null && !api.post("/applications/" + number + "/submission", BODY).body().isEmpty();
    }

    /** What the processes still do for the last round would slow the next one down. */
    private void awaitQuiet() throws SQLException, InterruptedException {
        long end = System.nanoTime() + CATCH_UP.toNanos();
        while (database.count(WAITING) > 0 && System.nanoTime() < end) {
            Thread.sleep(200);
        }
    }
}
