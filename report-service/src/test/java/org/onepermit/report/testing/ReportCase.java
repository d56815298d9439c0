package org.onepermit.report.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.Example;
import org.onepermit.testing.Tokens;

/** The annual report of 2025 of a dairy that no other test knows, and what people do with it over REST. */
public final class ReportCase {

    public static final String CLERK = Tokens.officer("clerk", "210000", Roles.CLERK).sign();
    public static final String REVIEWER = Tokens.officer("reviewer", "210000", Roles.REVIEWER).sign();
    public static final String APPROVER = Tokens.officer("approver", "210000", Roles.APPROVER).sign();
    public static final String LEADER = Tokens.officer("leader", "210000", Roles.LEADER).sign();
    public static final String SYS = Tokens.of("tax-system").roles(Roles.SYS).sign();
    public static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    public static final String SIGNATORY = "周秀英";
    private static final String BASE = "/api/report/v1/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HeldPermit permit;
    private final ObjectNode content = (ObjectNode) Example.DAIRY.report();
    private final Map<String, String> explanations = new HashMap<>();
    private final Map<String, String> secrets = new HashMap<>();

    private ReportCase(HeldPermit permit) {
        this.permit = permit;
    }

    /** Of a permit whose duties were taken up. */
    public static ReportCase of(HeldPermit permit) {
        return new ReportCase(permit);
    }

    public HeldPermit permit() {
        return permit;
    }

    public String no() {
        return permit.no() + "-2025";
    }

    /** Begun and saved as in the example, with the map that every annual report shows. */
    public ReportCase drafted() {
        begin().then().statusCode(201);
        return withMap().saved();
    }

    /** With the map that every annual report shows. */
    public ReportCase withMap() {
        attach("MONITORING_MAP", "map.pdf", PDF).then().statusCode(201);
        return this;
    }

    private ReportCase saved() {
        save().then().statusCode(200);
        return this;
    }

    /** Submitted as in the example, or as changed. */
    public ReportCase submitted() {
        drafted();
        submit().then().statusCode(200);
        return this;
    }

    /** Sets a figure or text, such as {@code emissions/totals/0/amount}. */
    public ReportCase with(String path, Object value) {
        int cut = path.lastIndexOf('/');
        JsonNode parent = cut < 0 ? content : content.at("/" + path.substring(0, cut));
        JsonNode node = JSON.valueToTree(value);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(path.substring(cut + 1)), node);
        } else {
            ((ObjectNode) parent).set(path.substring(cut + 1), node);
        }
        return this;
    }

    public JsonNode at(String path) {
        return content.at("/" + path);
    }

    public ReportCase explained(String key, String why) {
        explanations.put(key, why);
        return this;
    }

    /** Explains every warning and lead that the checks find now. */
    public ReportCase explainedAll() {
        findings().getList("findings.findAll { it.severity != 'BLOCK' }.key", String.class).forEach(key -> explanations.put(key, "已核实"));
        return this;
    }

    public ReportCase secret(String path, String why) {
        secrets.put(path, why);
        return this;
    }

    public Response begin() {
        return json(permit.agent()).body(Map.of("dutyNo", no())).post(BASE + "reports");
    }

    public Response attach(String kind, String filename, byte[] content) {
        return upload(permit.agent(), "reports/" + no(), kind, filename, content);
    }

    /** Hands in a file for a report, result or entry. */
    public static Response upload(String token, String of, String kind, String filename, byte[] content) {
        return given().auth().oauth2(token).contentType("application/octet-stream").queryParam("kind", kind).queryParam("filename", filename)
            .body(content).post(BASE + of + "/attachments");
    }

    public Response save() {
        return saveAs(get(permit.agent(), "").header("ETag"));
    }

    public Response saveAs(String etag) {
        var request = json(permit.agent()).body(draft());
        return (etag == null ? request : request.header("If-Match", etag)).put(BASE + "reports/" + no() + "/draft");
    }

    public JsonPath findings() {
        return json(permit.agent()).body(draft()).post(BASE + "reports/" + no() + "/findings").then().statusCode(200).extract().jsonPath();
    }

    private String draft() {
        try {
            return JSON.writeValueAsString(Map.of("content", content, "explanations", explanations, "secretReasons", secrets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Response submit() {
        return submitAs(SIGNATORY);
    }

    public Response submitAs(String name) {
        return post(permit.legal(), "reports/" + no() + "/submission", Map.of("commitmentAccepted", true, "signature", Map.of("name", name)));
    }

    public Response accept() {
        return decide(Map.of("outcome", "ACCEPTED"));
    }

    public Response giveBack() {
        return decide(Map.of("outcome", "RETURNED", "corrections",
            List.of(Map.of("field", "emissions/totals/0/amount", "problem", "合计与排放口不符", "requirement", "核对并说明"))));
    }

    public Response refer() {
        return decide(Map.of("outcome", "REFERRED", "evidence", List.of("报告排放量低于台账推算")));
    }

    public Response decide(Object decision) {
        return post(REVIEWER, "reviews/" + no() + "/decision", decision);
    }

    public Response get(String token, String path) {
        return given().auth().oauth2(token).get(BASE + "reports/" + no() + path);
    }

    public JsonPath view() {
        return get(permit.agent(), "").then().statusCode(200).extract().jsonPath();
    }

    public String status() {
        return view().getString("status");
    }

    public static Response post(String token, String path, Object body) {
        return json(token).body(body).post(BASE + path);
    }

    public static Response put(String token, String path, Object body) {
        return json(token).body(body).put(BASE + path);
    }

    private static RequestSpecification json(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
