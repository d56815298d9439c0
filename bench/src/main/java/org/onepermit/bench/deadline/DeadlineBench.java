package org.onepermit.bench.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.onepermit.bench.Clients;
import org.onepermit.bench.Database;
import org.onepermit.bench.Report;
import org.onepermit.bench.Sample;
import org.onepermit.bench.Target;
import org.onepermit.bench.Tokens;
import org.onepermit.bench.deadline.PatientClient.Lost;
import org.onepermit.bench.deadline.Units.Owed;

/**
 * {@code ./onepermit bench deadline}: a share of a province's annual reports comes in during the last hours of the day they are due, as fast
 * as so many clients at once can send them. None may be lost, none taken in twice, and whoever is not served is told when to come back.
 * {@code --write} puts the table into bench/README.md.
 */
public final class DeadlineBench {

    /** Annual reports of data set M (L-08): one of each permit. */
    public static final int PROVINCE = 12_000;

    private static final int TRIES = 20;
    private static final Duration ONE_CALL = Duration.ofMinutes(5);
    private static final Duration WHOLE_RUN = Duration.ofHours(2);
    private static final Duration CATCH_UP = Duration.ofMinutes(20);
    private static final String EVENING = "2026-01-31T20:00:00+08:00";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Target target;
    private final Database database;
    private final int reports;
    private final int clients;
    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private final Answers answers = new Answers();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private final AtomicInteger done = new AtomicInteger();

    /**
     * @param reports how many are filed
     * @param clients how many file at once
     */
    public DeadlineBench(Target target, int reports, int clients) {
        this.target = target;
        this.database = new Database(target);
        this.reports = reports;
        this.clients = clients;
    }

    /** Files all reports, prints the table, and fails if a promise was not kept. */
    public void run(boolean write) throws Exception {
        People people = new People(target, http);
        say("making %d permits with their duties …", reports);
        List<Owed> owed = new Units(database).make(reports);
        people.of(owed.stream().map(Owed::uscc).collect(Collectors.toCollection(LinkedHashSet::new)));
        moveClock();
        say("filing from %s on, %d clients …", EVENING, clients);
        Sample filed = file(owed, people);
        Reckoning reckoning = new Reckoning(database, owed);
        List<Long> submitted = reckoning.submitted();
        say("%d filed in %.0f s; database: %s; %s", done.get(), filed.wall() / 1e9, submitted, answers.byKind());
        lost.stream().limit(20).forEach(why -> say("lost: %s", why));
        double behind = catchUp(reckoning);
        JsonNode chain = JSON.readTree(call("auditor", "GET", "/api/report/v1/audit/verification", null).body());
        String table = table(filed, reckoning, behind, chain);
        System.out.println(table);
        requireKept(reckoning, submitted, chain);
        if (write) {
            new Report(Path.of("bench", "README.md"), "deadline").write(table);
        }
    }

    private Sample file(List<Owed> owed, People people) throws Exception {
        Filing filing = new Filing(target.gateway(), new PatientClient(http, answers, TRIES, ONE_CALL), people);
        AtomicInteger next = new AtomicInteger();
        try (Clients filers = new Clients(clients)) {
            return filers.run(WHOLE_RUN, () -> {
                int number = next.getAndIncrement();
                if (number >= owed.size()) {
                    return false;
                }
                file(filing, owed.get(number), number);
                return true;
            });
        }
    }

    private void file(Filing filing, Owed owed, int number) throws IOException, InterruptedException {
        try {
            filing.file(owed, number);
            if (done.incrementAndGet() % 500 == 0) {
                say("%d filed …", done.get());
            }
        } catch (Lost failure) {
            lost.add(failure.getMessage());
        }
    }

    /** Seconds until every process has put its report before the reviewers, or NaN if that did not come to be. */
    private double catchUp(Reckoning reckoning) throws SQLException, InterruptedException {
        say("waiting for the processes …");
        long begun = System.nanoTime();
        while (reckoning.arrived() < done.get()) {
            if (System.nanoTime() - begun > CATCH_UP.toNanos()) {
                return Double.NaN;
            }
            Thread.sleep(1000);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private void moveClock() throws IOException, InterruptedException {
        call("operator", "PUT", "/api/clock", "{\"now\":\"" + EVENING + "\"}");
    }

    private HttpResponse<String> call(String user, String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(target.gateway().resolve(path)).timeout(Duration.ofMinutes(2))
            .header("Authorization", "Bearer " + new Tokens(http, target.realm()).of(user)).header("Content-Type", "application/json")
            .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() >= 300) {
            throw new IOException("%s %s: HTTP %d %s".formatted(method, path, answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private String table(Sample filed, Reckoning reckoning, double behind, JsonNode chain) throws SQLException {
        Sample calls = answers.sample(filed.wall());
        String rows = answers.byKind().entrySet().stream().map(each -> "| %s | %,d |%n".formatted(each.getKey(), each.getValue().sum()))
            .collect(Collectors.joining());
        return String.format(Locale.ROOT, """
            | Reports filed | a second | Calls answered with success | a second | p50 | p95 | p99 |
            |---|---|---|---|---|---|---|
            | %,d of %,d | %.1f | %,d | %.0f | %.0f ms | %.0f ms | %.0f ms |

            | Answer | Times |
            |---|---|
            %s
            In the database: %,d submitted in time, %,d duties fulfilled, %,d versions, %,d acts in the audit chain, %,d messages to processes; %d duties \
            with more than one version. Audit chain %s over %,d acts. Processes had all reports before the reviewers %.0f s after the last signature.

            %,d reports are %.1f %% of the annual reports of data set M (%,d permits); %d clients in a closed loop, from 20:00 on the last day; %d cores, \
            load average %.1f before the run, Java %s, %s.
            """, done.get(), reports, done.get() / (filed.wall() / 1e9), calls.count(), calls.perSecond(), calls.millis(0.5), calls.millis(0.95),
            calls.millis(0.99), rows, reckoning.submitted().get(0), reckoning.submitted().get(1), reckoning.submitted().get(2),
            reckoning.submitted().get(3), reckoning.submitted().get(4), reckoning.twice(), chain.get("intact").asBoolean() ? "whole" : "BROKEN",
            chain.get("checked").asLong(), behind, reports, 100.0 * reports / PROVINCE, PROVINCE, clients, Runtime.getRuntime().availableProcessors(),
            load, Runtime.version().feature(), database.text("SELECT VERSION()"));
    }

    private void requireKept(Reckoning reckoning, List<Long> submitted, JsonNode chain) throws SQLException {
        boolean all = done.get() == reports && submitted.stream().allMatch(count -> count == reports) && reckoning.arrived() == reports;
        boolean once = reckoning.twice() == 0 && chain.get("intact").asBoolean();
        if (!all || !once) {
            throw new IllegalStateException("a promise was not kept: see above");
        }
    }

    private static void say(String what, Object... values) {
        System.err.println(String.format(Locale.ROOT, what, values));
    }
}
