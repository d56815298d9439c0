package org.onepermit.permit.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.Tokens;

/** One application of a unit that no other test knows, and what people do with it over REST. */
public final class PermitCase {

    public static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes();
    public static final String CLERK = Tokens.officer("clerk", "210000", Roles.CLERK).sign();
    public static final String REVIEWER = Tokens.officer("reviewer", "210000", Roles.REVIEWER).sign();
    public static final String APPROVER = Tokens.officer("approver", "210000", Roles.APPROVER).sign();
    public static final String LEADER = Tokens.officer("leader", "210000", Roles.LEADER).sign();
    private static final String APPLICATIONS = "/api/permit/v1/applications";

    private final String uscc;
    private final String no;

    private PermitCase(String uscc, String no) {
        this.uscc = uscc;
        this.no = no;
    }

    /** An empty draft. */
    public static PermitCase begun() {
        String uscc = Units.uscc();
        String no = json(Tokens.enterprise("agent-" + uscc, uscc, Roles.ENT_AGENT).sign()).body(Map.of("filingType", "INITIAL"))
            .post(APPLICATIONS).then().statusCode(201).extract().path("applicationNo");
        return new PermitCase(uscc, no);
    }

    /** A draft that holds an example and its attachments. */
    public static PermitCase draft(String example) {
        PermitCase begun = begun();
        begun.save(begun.dossier(example)).then().statusCode(200);
        begun.attach("EIA_APPROVAL", PDF).then().statusCode(201);
        begun.attach("SITE_PLAN", PDF).then().statusCode(201);
        return begun;
    }

    /** A SIMPLIFIED application, submitted. */
    public static PermitCase submitted() {
        PermitCase dairy = draft("dairy");
        dairy.submit().then().statusCode(200);
        return dairy;
    }

    /** A SIMPLIFIED application in review. */
    public static PermitCase accepted() {
        PermitCase dairy = submitted();
        dairy.accept().then().statusCode(200);
        return dairy;
    }

    /** A SIMPLIFIED application that waits for its decision. */
    public static PermitCase recommended() {
        PermitCase dairy = accepted();
        dairy.recordAll(Set.of()).then().statusCode(200);
        dairy.recommend("GRANT").then().statusCode(200);
        return dairy;
    }

    /** The same unit begins another application. */
    public Response again() {
        return json(agent()).body(Map.of("filingType", "INITIAL")).post(APPLICATIONS);
    }

    public String no() {
        return no;
    }

    public String uscc() {
        return uscc;
    }

    public Dossier dossier(String example) {
        return Dossiers.of(example, uscc);
    }

    public String agent() {
        return Tokens.enterprise("agent-" + uscc, uscc, Roles.ENT_AGENT).sign();
    }

    public String legal() {
        return Tokens.enterprise("legal-" + uscc, uscc, Roles.ENT_LEGAL).sign();
    }

    public JsonPath view() {
        return get(agent(), "").then().statusCode(200).extract().jsonPath();
    }

    public String status() {
        return view().getString("status");
    }

    public Response get(String token, String path) {
        return given().auth().oauth2(token).get(APPLICATIONS + "/" + no + path);
    }

    public Response post(String token, String path, Object body) {
        return json(token).body(body).post(APPLICATIONS + "/" + no + path);
    }

    public Response put(String token, String path, String etag, Object body) {
        RequestSpecification request = json(token).body(body);
        return (etag == null ? request : request.header("If-Match", etag)).put(APPLICATIONS + "/" + no + path);
    }

    public Response delete(String token, String path) {
        return given().auth().oauth2(token).delete(APPLICATIONS + "/" + no + path);
    }

    public Response save(Dossier dossier) {
        return put(agent(), "/dossier", get(agent(), "").header("ETag"), Dossiers.json(dossier));
    }

    public Response attach(String kind, byte[] content) {
        return attachAs(agent(), kind, content);
    }

    public Response attachAs(String token, String kind, byte[] content) {
        return given().auth().oauth2(token).contentType("application/octet-stream").queryParam("kind", kind)
            .queryParam("filename", kind + ".bin").body(content).post(APPLICATIONS + "/" + no + "/attachments");
    }

    public Response submit() {
        return post(legal(), "/submission", signed());
    }

    public Response resubmit() {
        return post(legal(), "/resubmission", signed());
    }

    public Response withdraw() {
        return post(agent(), "/withdrawal", Map.of("reason", "项目调整"));
    }

    public Response accept() {
        return post(CLERK, "/acceptance", Map.of("outcome", "ACCEPTED"));
    }

    public Response requestCorrection() {
        return post(CLERK, "/acceptance", Map.of("outcome", "CORRECTION_NOTICE", "items",
            List.of(Map.of("field", "monitoring/0/frequency", "problem", "未说明故障期间的监测", "requirement", "补充说明"))));
    }

    /** Answers every item. */
    public void answerAll() {
        for (String item : view().getList("correction.items.itemId", String.class)) {
            put(agent(), "/correction/items/" + item, null, Map.of("answer", "已补充")).then().statusCode(200);
        }
    }

    /** Records all five conditions, those named as not satisfied. */
    public Response recordAll(Collection<String> unsatisfied) {
        Response review = get(REVIEWER, "/review");
        List<Map<String, Object>> conditions = new ArrayList<>();
        for (String code : review.jsonPath().getList("conditions.code", String.class)) {
            conditions.add(Map.of("code", code, "satisfied", !unsatisfied.contains(code), "evidence", "见附件"));
        }
        return put(REVIEWER, "/review", review.header("ETag"), Map.of("conditions", conditions, "opinion", "经审查"));
    }

    public Response recommend(String recommendation) {
        return post(REVIEWER, "/recommendation", Map.of("recommendation", recommendation, "opinion", "见审查记录"));
    }

    public Response grant(String approver) {
        return post(approver, "/decision", Map.of("decision", "GRANT"));
    }

    private Map<String, Object> signed() {
        String named = view().getString("dossier.identity.legalRepresentative");
        return Map.of("commitmentAccepted", true, "signature", Map.of("name", named == null ? "周秀英" : named));
    }

    private static RequestSpecification json(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
