package org.onepermit.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** One execution report from the duty to the publication. */
public final class AnnualReport {

    private static final String BASE = "/api/report/v1";

    private final Api api;
    private final String unit;
    private final String dutyNo;

    private AnnualReport(Api api, String unit, String dutyNo) {
        this.api = api;
        this.unit = unit;
        this.dutyNo = dutyNo;
    }

    /** The annual report that a permit's own process has found to be owed for the year of a day. */
    public static AnnualReport owed(Api api, String unit, String permitNo, int year) {
        JsonNode duty = Wait.until("an annual report of " + permitNo + " to be owed for " + year, () -> {
            for (JsonNode one : api.as("agent-" + unit).get(BASE + "/duties?q=" + permitNo + "&size=100").expect(200).json().get("items")) {
                if (one.get("permitNo").asText().equals(permitNo) && one.get("reportType").asText().equals("ANNUAL")
                        && one.get("periodTo").asText().startsWith(String.valueOf(year))) {
                    return one;
                }
            }
            return null;
        }, found -> found != null);
        return new AnnualReport(api, unit, duty.get("dutyNo").asText());
    }

    /** A report of the examples, as of another permit and year. */
    public static ObjectNode example(String name, String permitNo, int year) {
        JsonNode example = Examples.dossier(name + "-report-2025");
        ObjectNode content = (ObjectNode) Examples.parse(example.toString().replace("\"2025-", "\"" + year + "-"));
        return content.put("permitNumber", permitNo);
    }

    public String dutyNo() {
        return dutyNo;
    }

    /** Begins the report; the answer holds what the bureau knew. */
    public ObjectNode begin() {
        return (ObjectNode) agent().post(BASE + "/reports", Map.of("dutyNo", dutyNo)).expect(201).json().get("content");
    }

    /** Saves the draft with the map that every annual report shows; the map handed in again is the same map. */
    public void save(JsonNode content, Map<String, String> explanations) {
        agent().upload(BASE + "/reports/" + dutyNo + "/attachments?kind=MONITORING_MAP&filename=map.pdf", PermitCase.PDF).expect(201);
        Answer seen = agent().get(BASE + "/reports/" + dutyNo).expect(200);
        agent().put(BASE + "/reports/" + dutyNo + "/draft", draft(content, explanations), seen.etag().orElseThrow()).expect(200);
    }

    public JsonNode findings(JsonNode content) {
        return agent().post(BASE + "/reports/" + dutyNo + "/findings", draft(content, Map.of())).expect(200).json().get("findings");
    }

    /** An explanation for every finding that asks for one. */
    public Map<String, String> explanations(JsonNode content) {
        Map<String, String> explanations = new HashMap<>();
        findings(content).forEach(finding -> {
            if (!finding.get("severity").asText().equals("BLOCK")) {
                explanations.put(finding.get("key").asText(), "已核实，与实际情况一致");
            }
        });
        return explanations;
    }

    private static Map<String, Object> draft(JsonNode content, Map<String, String> explanations) {
        return Map.of("content", content, "explanations", explanations, "secretReasons", Map.of());
    }

    public Answer submit(String name) {
        return api.as("legal-" + unit).post(BASE + "/reports/" + dutyNo + "/submission",
            Map.of("commitmentAccepted", true, "signature", Map.of("name", name)));
    }

    public Answer accept(String reviewer) {
        return api.as(reviewer).post(BASE + "/reviews/" + dutyNo + "/decision", Map.of("outcome", "ACCEPTED"));
    }

    public JsonNode view() {
        return agent().get(BASE + "/reports/" + dutyNo).expect(200).json();
    }

    public Answer published() {
        return api.anyone().get(BASE + "/public/reports/" + dutyNo);
    }

    private Api.Caller agent() {
        return api.as("agent-" + unit);
    }
}
