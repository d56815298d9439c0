package org.onepermit.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One inspection task: the visit as a phone sends it, the conclusion, the publication. */
public final class Visit {

    private static final String BASE = "/api/inspection/v1";
    /** The smallest JPEG that readers accept. */
    static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffdb004300" + "08".repeat(64)
        + "ffc0000b080001000101011100ffc4001400010000000000000000000000000000000000ffc40014100100000000000000000000000000000000ffda0008010100003f00ffd9");

    private final Api api;
    private final String taskNo;
    private final List<String> team;

    /** @param team numbers of the inspectors in the register */
    public Visit(Api api, String taskNo, List<String> team) {
        this.api = api;
        this.taskNo = taskNo;
        this.team = team;
    }

    public String taskNo() {
        return taskNo;
    }

    /** Waits until the process has made the task. */
    public JsonNode awaitTask() {
        return Wait.until("task " + taskNo, () -> api.as(inspector()).get(BASE + "/tasks/" + taskNo), answer -> answer.status() == 200).json();
    }

    /** Who is neither of the team nor the dispatcher. */
    public Answer seenBy(String person) {
        return api.as(person).get(BASE + "/tasks/" + taskNo);
    }

    public JsonNode file() {
        return api.as(inspector()).get(BASE + "/tasks/" + taskNo + "/file").expect(200).json();
    }

    public void prepare() {
        act(inspector(), "/preparation", Map.of("method", "SITE")).expect(200);
    }

    public Answer start(JsonNode site, OffsetDateTime at) {
        return act(inspector(), "/visit", Map.of("arrivedAt", at.toString(), "noticeGiven", true,
            "certificatesShown", team.stream().map(Draw::certificate).toList(), "arrivedFrom",
            Map.of("longitude", site.get("longitude"), "latitude", site.get("latitude"), "accuracyMetres", 10)));
    }

    /** Answers the whole check list, one item with a problem, with the photos that the law wants. */
    public void record(String problem, String facts, JsonNode site, OffsetDateTime at) {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (JsonNode item : api.anyone().get(BASE + "/public/check-list").expect(200).json()) {
            String key = item.get("key").asText();
            changes.add(change(key, "FINDING", key.equals(problem) ? "PROBLEM" : "IN_ORDER", at));
        }
        changes.add(change(problem, "FACTS", facts, at));
        act(inspector(), "/visit/changes", Map.of("changes", changes)).expect(200);
        act(inspector(), "/visit/changes", Map.of("changes", changes)).expect(200);
        photo("PANORAMA", "", site, at).expect(200);
        photo("ITEM", problem, site, at).expect(200);
    }

    private static Map<String, Object> change(String item, String field, String value, OffsetDateTime at) {
        return Map.of("id", UUID.randomUUID().toString(), "item", item, "field", field, "value", value, "device", "demo-phone", "at", at.toString());
    }

    private Answer photo(String shows, String reference, JsonNode site, OffsetDateTime at) {
        String query = "?shows=%s&reference=%s&sha256=%s&longitude=%s&latitude=%s&accuracyMetres=8&takenAt=%s&device=demo-phone".formatted(shows,
            reference, sha256(JPEG), site.get("longitude").asText(), site.get("latitude").asText(), at.toString().replace("+", "%2B"));
        return api.as(inspector()).putFile(BASE + "/tasks/" + taskNo + "/files/" + UUID.randomUUID() + query, "image/jpeg", JPEG);
    }

    public Answer finish(OffsetDateTime at) {
        return act(inspector(), "/visit/finish", Map.of("leftAt", at.toString(), "outletsChecked", List.of(), "signedBy", "现场负责人"));
    }

    /** Concludes every department's part, then the whole for a case: what was found goes to enforcement. Returns the lead's number. */
    public String concludeForCase(String approver) {
        JsonNode task = api.as(approver).get(BASE + "/tasks/" + taskNo).expect(200).json();
        for (JsonNode part : task.get("parts")) {
            boolean problem = hasProblem(task, part.get("items"));
            act(approver, "/department-results", Map.of("department", part.get("department").asText(), "result",
                problem ? "PROBLEM_PENDING" : "NO_PROBLEM", "reason", problem ? "见检查记录" : "未发现问题")).expect(200);
        }
        return act(approver, "/conclusion", Map.of("result", "PROBLEM_PENDING", "followUp", "CASE", "remark", "见检查记录")).expect(200).json()
            .get("leadNo").asText();
    }

    private static boolean hasProblem(JsonNode task, JsonNode keys) {
        for (JsonNode item : task.get("items")) {
            for (JsonNode key : keys) {
                if (key.equals(item.get("key")) && item.at("/finding/value").asText().equals("PROBLEM")) {
                    return true;
                }
            }
        }
        return false;
    }

    public JsonNode publish() {
        String facts = api.as("discloser").get(BASE + "/tasks/" + taskNo + "/publication/draft").expect(200).json().get("facts").asText();
        act("discloser", "/publication", Map.of("facts", facts)).expect(200);
        return api.anyone().get(BASE + "/public/results/" + taskNo).expect(200).json();
    }

    private Answer act(String person, String act, Object body) {
        return api.as(person).post(BASE + "/tasks/" + taskNo + act, body);
    }

    private String inspector() {
        return Draw.login(team.get(0));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
