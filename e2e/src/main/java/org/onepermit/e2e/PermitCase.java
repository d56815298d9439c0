package org.onepermit.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One application and the acts that people do on it, each over the public interface and each checked. */
public final class PermitCase {

    private static final String BASE = "/api/permit/v1";
    /** The smallest PDF that readers accept, for attachments. */
    static final byte[] PDF = """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """.getBytes(StandardCharsets.US_ASCII);

    private final Api api;
    private final String agent;
    private final String legal;
    private final String path;
    private final String number;

    private PermitCase(Api api, String unit, String number) {
        this.api = api;
        this.agent = "agent-" + unit;
        this.legal = "legal-" + unit;
        this.number = number;
        this.path = BASE + "/applications/" + number;
    }

    /** Opens a draft for a unit of the demo realm and fills it with an example. */
    public static PermitCase draft(Api api, String unit, JsonNode dossier) {
        var created = api.as("agent-" + unit).post(BASE + "/applications", Map.of("filingType", "INITIAL")).expect(201).json();
        var opened = opened(api, unit, created.get("applicationNo").asText());
        opened.save(dossier);
        return opened;
    }

    /** A dairy's draft with everything that its submission needs. */
    public static PermitCase readyDairy(Api api) {
        PermitCase dairy = draft(api, "dairy", Examples.dossier("dairy"));
        dairy.attach("EIA_APPROVAL", "eia.pdf");
        dairy.attach("SITE_PLAN", "site-plan.pdf");
        return dairy;
    }

    /** A dairy that holds its permit. Returns the permit's number. */
    static String permittedDairy(Api api) {
        PermitCase dairy = readyDairy(api);
        dairy.submit().expect(200);
        dairy.awaitWork("clerk", "ACCEPTANCE");
        dairy.accept("clerk").expect(200);
        dairy.awaitWork("reviewer", "REVIEW");
        dairy.review("reviewer", "GRANT", Set.of());
        dairy.awaitWork("approver", "DECISION");
        dairy.grant("approver").expect(200);
        dairy.awaitStatus("ISSUED");
        return dairy.view().get("permitNo").asText();
    }

    public String number() {
        return number;
    }

    /** A draft that was begun elsewhere, such as at a screen. */
    static PermitCase opened(Api api, String unit, String number) {
        return new PermitCase(api, unit, number);
    }

    /** Puts in a dossier and what must be attached to it. */
    void fill(JsonNode dossier) {
        save(dossier);
        attach("EIA_APPROVAL", "eia.pdf");
        attach("SITE_PLAN", "site-plan.pdf");
    }

    public JsonNode save(JsonNode dossier) {
        var draft = api.as(agent).get(path).expect(200);
        return api.as(agent).put(path + "/dossier", dossier, draft.etag().orElseThrow()).expect(200).json();
    }

    public void attach(String kind, String filename) {
        api.as(agent).upload(path + "/attachments?kind=" + kind + "&filename=" + filename, PDF).expect(201);
    }

    public void startDisclosure() {
        api.as(agent).post(path + "/disclosure", Map.of()).expect(200);
    }

    public Answer endDisclosure() {
        return api.as(agent).post(path + "/disclosure/end", Map.of("feedback", "公示期间未收到意见"));
    }

    public Answer submit() {
        return api.as(legal).post(path + "/submission", signed());
    }

    private Map<String, Object> signed() {
        String name = view().path("dossier").path("identity").path("legalRepresentative").asText();
        return Map.of("commitmentAccepted", true, "signature", Map.of("name", name));
    }

    public void withdraw(String reason) {
        api.as(legal).post(path + "/withdrawal", Map.of("reason", reason)).expect(200);
    }

    public Answer accept(String clerk) {
        return api.as(clerk).post(path + "/acceptance", Map.of("outcome", "ACCEPTED"));
    }

    public Answer requestCorrection(String clerk, String field, String problem, String requirement) {
        return api.as(clerk).post(path + "/acceptance", Map.of("outcome", "CORRECTION_NOTICE",
            "items", List.of(Map.of("field", field, "problem", problem, "requirement", requirement))));
    }

    /** Answers every item of the correction notice and submits again, signed. */
    public void correct(String answer) {
        for (JsonNode item : view().path("correction").path("items")) {
            api.as(agent).put(path + "/correction/items/" + item.get("itemId").asText(), Map.of("answer", answer), null).expect(200);
        }
        api.as(legal).post(path + "/resubmission", signed()).expect(200);
    }

    /** Records the five conditions of R §11 as satisfied, each with its evidence, and recommends. */
    public void review(String reviewer, String recommendation, Set<String> unsatisfied) {
        var review = api.as(reviewer).get(path + "/review").expect(200);
        var conditions = new ArrayList<Map<String, Object>>();
        for (JsonNode condition : review.json().get("conditions")) {
            String code = condition.get("code").asText();
            conditions.add(Map.of("code", code, "satisfied", !unsatisfied.contains(code), "evidence", "申请材料与计算核查一致，见附件"));
        }
        api.as(reviewer).put(path + "/review", Map.of("conditions", conditions, "opinion", "经审查，" + recommendation),
            review.etag().orElse(null)).expect(200);
        api.as(reviewer).post(path + "/recommendation", Map.of("recommendation", recommendation, "opinion", "审查意见见记录")).expect(200);
    }

    public Answer grant(String approver) {
        return api.as(approver).post(path + "/decision", Map.of("decision", "GRANT"));
    }

    public Answer refuse(String approver, String reasons) {
        return api.as(approver).post(path + "/decision", Map.of("decision", "REFUSE", "reasons", reasons,
            "remedies", "六十日内可申请行政复议，六个月内可提起行政诉讼"));
    }

    public void deliver(String clerk) {
        api.as(clerk).post(path + "/delivery", Map.of("method", "ELECTRONIC", "receivedBy", "申请人")).expect(200);
    }

    public JsonNode view() {
        return api.as(agent).get(path).expect(200).json();
    }

    public JsonNode caseView() {
        return api.as(agent).get(path + "/case").expect(200).json();
    }

    public String status() {
        return view().get("status").asText();
    }

    /** Waits until the process has brought the application into the state. */
    public void awaitStatus(String status) {
        Wait.until(number + " to be " + status, this::status, status::equals);
    }

    /** Waits until a person of the given kind of work has something to do on this case. */
    public void awaitWork(String officer, String kind) {
        Wait.until("work item " + kind + " for " + number,
            () -> api.as(officer).get(BASE + "/work-items?kind=" + kind + "&q=" + number).expect(200).json().get("total").asInt(), n -> n == 1);
    }
}
