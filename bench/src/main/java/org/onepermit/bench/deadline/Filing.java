package org.onepermit.bench.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.onepermit.bench.deadline.PatientClient.Lost;
import org.onepermit.bench.deadline.Units.Owed;

/**
 * One report from nothing to its signature, in four calls: begun, checked while it is typed, saved, signed. One in four clients does not
 * wait for its first submission, or its first beginning, and asks again with the same key; one in five signs twice.
 */
final class Filing {

    /** Calls that a report takes if nothing comes in between. */
    static final int CALLS = 4;
    private static final int HASTY_IN = 4;
    private static final int TWICE_IN = 5;
    private static final Duration HASTE = Duration.ofMillis(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLE = Path.of("docs", "examples", "dairy-report-2025.json");
    private static final String SIGNED = "{\"commitmentAccepted\":true,\"signature\":{\"name\":\"" + People.SIGNATORY + "\"}}";

    private final URI reports;
    private final PatientClient client;
    private final People people;
    private final ObjectNode example;

    Filing(URI gateway, PatientClient client, People people) throws IOException {
        this.reports = gateway.resolve("/api/report/v1/reports");
        this.client = client;
        this.people = people;
        this.example = (ObjectNode) JSON.readTree(Files.readString(EXAMPLE));
    }

    /** @param number tells how patient this client is */
    void file(Owed owed, int number) throws Lost, IOException, InterruptedException {
        String agent = people.token(People.agent(owed.uscc()));
        String path = "/" + owed.dutyNo();
        String draft = draft(owed);
        HttpRequest.Builder begin = keyed(agent, "", "{\"dutyNo\":\"" + owed.dutyNo() + "\"}");
        HttpResponse<String> begun = number % HASTY_IN == 1 ? client.send(begin, HASTE) : client.send(begin);
        client.send(request(agent, path + "/findings").POST(BodyPublishers.ofString(draft)));
        client.send(request(agent, path + "/draft").header("If-Match", begun.headers().firstValue("ETag").orElseThrow())
            .PUT(BodyPublishers.ofString(draft)));
        sign(keyed(people.token(People.legal(owed.uscc())), path + "/submission", SIGNED), number);
    }

    private void sign(HttpRequest.Builder submission, int number) throws Lost, IOException, InterruptedException {
        HttpResponse<String> first = number % HASTY_IN == 0 ? client.send(submission, HASTE) : client.send(submission);
        if (number % TWICE_IN == 0) {
            HttpResponse<String> second = client.send(submission);
            if (second.headers().firstValue("Idempotent-Replayed").isEmpty() || version(first) != version(second)) {
                throw new Lost(second.request().uri() + ": signed twice with one key and taken in twice");
            }
        }
    }

    private static int version(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body()).get("versionNo").asInt();
    }

    private String draft(Owed owed) throws IOException {
        ObjectNode content = example.deepCopy().put("permitNumber", owed.permitNo());
        return JSON.writeValueAsString(Map.of("content", content, "explanations", Map.of(), "secretReasons", Map.of()));
    }

    private HttpRequest.Builder keyed(String token, String path, String body) {
        return request(token, path).header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(reports + path)).header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
    }
}
