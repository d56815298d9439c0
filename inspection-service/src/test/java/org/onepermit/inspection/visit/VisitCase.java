package org.onepermit.inspection.visit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onepermit.inspection.draw.rules.text.Sha256;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.inspection.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.Tokens;

/** One inspection of a unit that no other test knows, and what people do with it over REST. */
public final class VisitCase {

    public static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3};
    static final String DISPATCHER = Tokens.officer("dispatcher", "210000", Roles.DISPATCHER).sign();
    static final String APPROVER = Tokens.officer("approver", "210000", Roles.APPROVER).sign();
    static final String DISCLOSER = Tokens.officer("discloser", "210000", Roles.DISCLOSER).sign();
    static final String LEADER = Tokens.officer("leader", "210000", Roles.LEADER).sign();
    static final String BASE = "/api/inspection/v1/";

    private final String uscc;
    private final String no;
    private final List<String> certificates;

    private VisitCase(String uscc, String no, List<String> certificates) {
        this.uscc = uscc;
        this.no = no;
        this.certificates = certificates;
    }

    /** A check after a clue, ordered for two inspectors. */
    public static VisitCase ordered(Registered registered) {
        LegalTime.at("2026-09-01T09:00");
        String uscc = Units.uscc();
        List<String> inspectors = List.of(registered.inspector("2030-01-01"), registered.inspector("2030-01-01"));
        String no = json(DISPATCHER).body(Map.of("kind", "CLUE", "objectNo", registered.site(uscc, "210202"), "inspectorNos", inspectors,
            "clueId", "12369-1", "reason", "夜间异味")).post(BASE + "tasks").then().statusCode(201).extract().path("taskNo");
        return new VisitCase(uscc, no, inspectors);
    }

    /** A joint check of two departments with an inspector of each; the second answers the ledger, the lead everything else. */
    public static VisitCase joint(Registered registered, String lead, String other) {
        LegalTime.at("2026-09-01T09:00");
        String uscc = Units.uscc();
        List<String> inspectors = List.of(registered.inspector("2030-01-01", lead), registered.inspector("2030-01-01", other));
        String no = json(DISPATCHER).body(Map.of("kind", "JOINT", "objectNo", registered.site(uscc, "210202"), "inspectorNos", inspectors,
            "reason", "跨部门联合检查", "departments", List.of(lead, other), "shares", Map.of("ledger", other))).post(BASE + "tasks").then()
            .statusCode(201).extract().path("taskNo");
        return new VisitCase(uscc, no, inspectors);
    }

    public static VisitCase of(String uscc, String no, List<String> certificates) {
        return new VisitCase(uscc, no, certificates);
    }

    /** Officers are there. */
    public static VisitCase onSite(Registered registered) {
        VisitCase visit = ordered(registered);
        visit.prepare("SITE").then().statusCode(200);
        LegalTime.at("2026-09-01T10:00");
        visit.start("2026-09-01T10:00:00+08:00").then().statusCode(200);
        return visit;
    }

    /** Everything was found in order, but for the items named. */
    public static VisitCase reported(Registered registered, String... problems) {
        VisitCase visit = onSite(registered);
        visit.answerAll(problems);
        visit.photo(UUID.randomUUID().toString(), "PANORAMA", "", JPEG).then().statusCode(200);
        for (String problem : problems) {
            visit.photo(UUID.randomUUID().toString(), "ITEM", problem, JPEG).then().statusCode(200);
        }
        LegalTime.at("2026-09-01T11:40");
        visit.finish("张三", null).then().statusCode(200);
        return visit;
    }

    public String no() {
        return no;
    }

    public String uscc() {
        return uscc;
    }

    public List<String> certificates() {
        return certificates;
    }

    /** The token of the first or second of the team. */
    public String inspector(int seat) {
        return inspector(certificates.get(seat - 1));
    }

    static String inspector(String certificateNo) {
        return Tokens.officer("inspector-" + certificateNo, "210000", Roles.INSPECTOR).with("certificate_no", certificateNo).sign();
    }

    public String unit(String role) {
        return Tokens.enterprise(role + uscc, uscc, role).sign();
    }

    public Response get(String token, String path) {
        return given().auth().oauth2(token).get(BASE + "tasks/" + no + path);
    }

    public Response post(String token, String path, Object body) {
        return json(token).body(body).post(BASE + "tasks/" + no + path);
    }

    public JsonPath view(String token) {
        return get(token, "").then().statusCode(200).extract().jsonPath();
    }

    public String status() {
        return view(DISPATCHER).getString("status");
    }

    public Response prepare(String method) {
        return post(inspector(1), "/preparation", Map.of("method", method));
    }

    public Response start(String arrivedAt) {
        return start(arrivedAt, 121.6001, 38.9001, true, certificates);
    }

    public Response start(String arrivedAt, double longitude, double latitude, boolean notice, List<String> shown) {
        return post(inspector(1), "/visit", Map.of("arrivedAt", arrivedAt, "noticeGiven", notice, "certificatesShown", shown,
            "arrivedFrom", Map.of("longitude", longitude, "latitude", latitude, "accuracyMetres", 10)));
    }

    /** One change of one field; the state that the server gave it. */
    public String change(int seat, String id, String item, String field, String value, String base) {
        return changes(seat, List.of(made(id, item, field, value, base, "device-" + seat))).then().statusCode(200).extract().path("[0].state");
    }

    public Response changes(int seat, List<Map<String, Object>> changes) {
        return post(inspector(seat), "/visit/changes", Map.of("changes", changes));
    }

    static Map<String, Object> made(String id, String item, String field, String value, String base, String device) {
        Map<String, Object> change = new HashMap<>(Map.of("id", id, "item", item, "field", field, "value", value, "device", device,
            "at", "2026-09-01T10:10:00+08:00"));
        change.put("base", base);
        return change;
    }

    public void answerAll(String... problems) {
        changes(1, answers(Set.of(), problems)).then().statusCode(200);
    }

    /** An answer to each item of the check list but those left out. */
    static List<Map<String, Object>> answers(Set<String> leftOut, String... problems) {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Map<String, Object> item : given().get(BASE + "public/check-list").jsonPath().<Map<String, Object>>getList("")) {
            String key = (String) item.get("key");
            boolean problem = Set.of(problems).contains(key);
            if (leftOut.contains(key)) {
                continue;
            }
            changes.add(made(UUID.randomUUID().toString(), key, "FINDING", problem ? "PROBLEM" : "IN_ORDER", null, "device-1"));
            if (problem) {
                changes.add(made(UUID.randomUUID().toString(), key, "FACTS", "台账缺失三天，负责人手机13800138000", null, "device-1"));
            }
        }
        return changes;
    }

    public Response photo(String id, String shows, String reference, byte[] content) {
        return photo(1, id, shows, reference, content, Sha256.hex(Sha256.of(content)));
    }

    public Response photo(int seat, String id, String shows, String reference, byte[] content, String sha256) {
        return given().auth().oauth2(inspector(seat)).contentType("image/jpeg").queryParam("shows", shows).queryParam("reference", reference)
            .queryParam("sha256", sha256).queryParam("longitude", "121.6").queryParam("latitude", "38.9").queryParam("accuracyMetres", 8)
            .queryParam("takenAt", "2026-09-01T10:20:00+08:00").queryParam("device", "device-" + seat).body(content)
            .put(BASE + "tasks/" + no + "/files/" + id);
    }

    public Response finish(String signedBy, String refusal) {
        Map<String, Object> body = new HashMap<>(Map.of("leftAt", "2026-09-01T11:30:00+08:00", "outletsChecked", List.of()));
        body.put("signedBy", signedBy);
        body.put("refusalToSign", refusal);
        return post(inspector(1), "/visit/finish", body);
    }

    public Response conclude(String token, String result, String followUp) {
        return post(token, "/conclusion", Map.of("result", result, "followUp", followUp, "remark", "见记录", "demand", "补齐台账",
            "deadline", "2026-09-15"));
    }

    public Response concludePart(String department, String result) {
        return post(APPROVER, "/department-results", Map.of("department", department, "result", result, "reason", department + "查明：见记录"));
    }

    public Response publish(String facts) {
        return post(DISCLOSER, "/publication", Map.of("facts", facts));
    }

    static RequestSpecification json(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
