package org.onepermit.inspection.enforcement;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.Tokens;

/** One case as the people who work on it handle it over HTTP. The conduct is P02 in July 2026, found on 2026-09-01. */
public final class TestCase {

    public static final String BASE = "/api/inspection/v1/";
    public static final String LEADER = officer("leader", Roles.LEADER);
    public static final String FIRST = inspector("inspector", "21000000015");
    public static final String SECOND = inspector("inspector2", "21000000018");
    public static final String THIRD = inspector("inspector3", "21000000021");
    public static final String LAWYER = officer("legal-reviewer", Roles.LEGAL_REVIEWER);
    public static final String HOST = officer("approver", Roles.APPROVER);
    public static final String DISCLOSER = officer("discloser", Roles.DISCLOSER);
    public static final String AUDITOR = officer("auditor", Roles.AUDITOR);

    private final String uscc = Units.uscc();
    private String leadNo;
    private String caseNo;

    public static String officer(String login, String... roles) {
        return Tokens.officer(login, "210000", roles).sign();
    }

    public static String inspector(String login, String certificate) {
        return Tokens.officer(login, "210000", Roles.INSPECTOR).with("certificate_no", certificate).sign();
    }

    public static TestCase lead() {
        TestCase one = new TestCase();
        one.leadNo = call(FIRST, "leads", Map.of("source", "COMPLAINT", "sourceKey", one.uscc, "uscc", one.uscc, "unitName", "渤海化工",
            "division", "210200", "subject", "超标排放", "facts", "群众举报", "evidence", Map.of("hotline", "12369"))).then().statusCode(201)
            .extract().path("leadNo");
        return one;
    }

    public static TestCase filed() {
        TestCase one = lead();
        one.file(charge()).then().statusCode(200);
        return one;
    }

    public static TestCase investigated() {
        TestCase one = filed();
        one.join(FIRST);
        one.join(SECOND);
        one.post(FIRST, "investigation", Map.of("certificatesShown", true, "plan", "核实 7 月排放数据")).then().statusCode(200);
        one.addEvidence("现场笔录").then().statusCode(200);
        return one;
    }

    public static TestCase notified(int amountYuan) {
        TestCase one = investigated();
        one.post(FIRST, "proposal", proposal(amountYuan)).then().statusCode(200);
        one.post(FIRST, "notice", Map.of("receivedBy", "王某")).then().statusCode(200);
        return one;
    }

    public static Map<String, Object> charge() {
        return new HashMap<>(Map.of("conduct", "P02", "circumstance", "ORDINARY", "subject", "UNIT", "harm", "POLLUTION", "occurredFrom",
            "2026-07-01", "occurredTo", "2026-07-20"));
    }

    public static Map<String, Object> proposal(int amountYuan) {
        return new HashMap<>(Map.ofEntries(Map.entry("charge", charge()), Map.entry("facts", "7 月 COD 排放浓度超过许可限值，联系人电话13812345678"),
            Map.entry("reasons", "及时改正，从轻"), Map.entry("amountYuan", amountYuan), Map.entry("measures", List.of()),
            Map.entry("correction", "立即停止超标排放"), Map.entry("correctionDueOn", "2026-10-31"), Map.entry("major", false),
            Map.entry("publicInterest", false), Map.entry("complex", false), Map.entry("requiredByLaw", false)));
    }

    public static Map<String, Object> decision(int amountYuan) {
        return new HashMap<>(Map.of("amountYuan", amountYuan, "reasons", "事实清楚，裁量适当", "correction", "立即停止超标排放", "correctionDueOn", "2026-12-31"));
    }

    public Response file(Map<String, Object> charge) {
        Response answer = call(LEADER, "leads/" + leadNo + "/filing", Map.of("charge", charge, "division", "210200", "reason", "符合立案条件"));
        caseNo = answer.statusCode() == 200 ? answer.path("caseNo") : null;
        return answer;
    }

    public void join(String token) {
        post(token, "officers", null).then().statusCode(200);
    }

    public Response addEvidence(String title) {
        return post(FIRST, "evidence", Map.of("kind", "SITE_RECORD", "title", title, "source", "现场检查", "takenOn", "2026-09-02",
            "content", "排口取样，COD 120 mg/L"));
    }

    /** What an officer says of a file, ready for the file itself. */
    public RequestSpecification upload(String token) {
        return given().auth().oauth2(token).multiPart("kind", "AUDIO_VISUAL").multiPart(part("title", "排口照片")).multiPart(part("source", "现场检查"))
            .multiPart("takenAt", "2026-08-31T23:30:00+08:00").multiPart(part("takenBy", "张执法")).multiPart(part("place", "1 号废水总排口"))
            .multiPart(part("proves", "排口外排废水呈黄褐色"));
    }

    private static MultiPartSpecification part(String name, String text) {
        return new MultiPartSpecBuilder(text).controlName(name).charset(StandardCharsets.UTF_8).mimeType("text/plain").build();
    }

    public Response put(RequestSpecification upload, String id) {
        return upload.put(BASE + "cases/" + caseNo + "/files/" + id);
    }

    public String legal() {
        return Tokens.enterprise("legal", uscc, Roles.ENT_LEGAL).sign();
    }

    public String agent() {
        return Tokens.enterprise("agent", uscc, Roles.ENT_AGENT).sign();
    }

    /** Asks that the second officer leaves. */
    public Response recuseSecond(String token) {
        return post(token, "recusals", Map.of("certificateNo", "21000000018", "ground", "INTEREST", "reason", "其配偶在本单位任职"));
    }

    public Response post(String token, String act, Object body) {
        return call(token, "cases/" + caseNo + "/" + act, body);
    }

    public Response get(String token, String path) {
        return given().auth().oauth2(token).get(BASE + "cases/" + caseNo + path);
    }

    public JsonPath view() {
        return get(LEADER, "").then().statusCode(200).extract().jsonPath();
    }

    public String status() {
        return view().getString("status");
    }

    public String leadNo() {
        return leadNo;
    }

    public String caseNo() {
        return caseNo;
    }

    public String uscc() {
        return uscc;
    }

    public static Response call(String token, String path, Object body) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON);
        return (body == null ? request : request.body(body)).post(BASE + path);
    }
}
