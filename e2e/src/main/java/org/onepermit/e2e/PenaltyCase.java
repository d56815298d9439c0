package org.onepermit.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** One enforcement case from the lead to the published decision, each act by the person it belongs to. */
public final class PenaltyCase {

    private static final String BASE = "/api/inspection/v1";

    private final Api api;
    private final String caseNo;
    private final Map<String, Object> charge;

    private PenaltyCase(Api api, String caseNo, Map<String, Object> charge) {
        this.api = api;
        this.caseNo = caseNo;
        this.charge = charge;
    }

    /** Files a lead for investigation of what was seen on a day. */
    public static PenaltyCase file(Api api, String leadNo, String division, String day) {
        Map<String, Object> charge = Map.of("conduct", "P02", "circumstance", "ORDINARY", "subject", "UNIT", "harm", "POLLUTION", "occurredFrom", day,
            "occurredTo", day);
        String caseNo = api.as("leader").post(BASE + "/leads/" + leadNo + "/filing",
            Map.of("charge", charge, "division", division, "reason", "符合立案条件")).expect(200).json().get("caseNo").asText();
        return new PenaltyCase(api, caseNo, charge);
    }

    public String caseNo() {
        return caseNo;
    }

    public void investigate(List<String> officers, String day) {
        officers.forEach(officer -> act(officer, "officers", Map.of()).expect(200));
        String first = officers.get(0);
        act(first, "investigation", Map.of("certificatesShown", true, "plan", "核实现场检查发现的问题")).expect(200);
        act(first, "evidence", Map.of("kind", "SITE_RECORD", "title", "现场检查记录", "source", "随机抽查", "takenOn", day,
            "content", "总排口化学需氧量超过许可排放浓度")).expect(200);
    }

    public void notify(String officer, int yuan, String correctBy) {
        act(officer, "proposal", Map.ofEntries(Map.entry("charge", charge), Map.entry("facts", "总排口化学需氧量超过许可排放浓度"),
            Map.entry("reasons", "已停止排放，从轻"), Map.entry("amountYuan", yuan), Map.entry("measures", List.of()),
            Map.entry("correction", "立即停止超标排放"), Map.entry("correctionDueOn", correctBy), Map.entry("major", false),
            Map.entry("publicInterest", false), Map.entry("complex", false), Map.entry("requiredByLaw", false))).expect(200);
        act(officer, "notice", Map.of("receivedBy", "单位负责人")).expect(200);
    }

    public void review(String officer) {
        act(officer, "forwarding", Map.of("review", true)).expect(200);
        act("legal-reviewer", "legal-review", Map.of("passed", true, "opinion", "程序合法，适用依据正确", "qualificationNo", "A20182100001")).expect(200);
    }

    public JsonNode laws() {
        return api.as("leader").get(BASE + "/cases/" + caseNo + "/laws").expect(200).json();
    }

    public Answer decide(int yuan, String correctBy) {
        return act("leader", "decision", Map.of("amountYuan", yuan, "reasons", "事实清楚，证据确凿，裁量适当", "correction", "立即停止超标排放",
            "correctionDueOn", correctBy));
    }

    public void serve(String officer) {
        act(officer, "service", Map.of("way", "IN_PERSON", "receivedBy", "单位负责人")).expect(200);
    }

    public JsonNode publish() {
        act("discloser", "publication", Map.of()).expect(200);
        return api.anyone().get(BASE + "/public/penalties/" + caseNo).expect(200).json();
    }

    public JsonNode view() {
        return api.as("leader").get(BASE + "/cases/" + caseNo).expect(200).json();
    }

    private Answer act(String person, String act, Object body) {
        return api.as(person).post(BASE + "/cases/" + caseNo + "/" + act, body);
    }
}
