package org.onepermit.inspection.draw;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onepermit.inspection.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.Tokens;

/** A county of its own with registers, a plan and one draw, and what people do with them over REST. */
public final class DrawCase {

    public static final String BASE = "/api/inspection/v1/";
    public static final String OPERATOR_SECRET = "11".repeat(32);
    public static final String WITNESS_SECRET = "2a".repeat(32);
    public static final String ENTROPY = "3368.07";

    private final String division;
    private final String mark;
    private String planNo;
    private String batchNo;

    private DrawCase(String division) {
        this.division = division;
        this.mark = division + "-" + Units.uscc().substring(9, 17);
    }

    /** Empty registers in a division that no other test uses. */
    public static DrawCase in(String division) {
        return new DrawCase(division);
    }

    /** With ten objects and four inspectors. */
    public static DrawCase registered(String division) {
        DrawCase draw = new DrawCase(division);
        draw.importCsv("objects", draw.objectsCsv(10)).then().statusCode(200);
        draw.importCsv("inspectors", draw.inspectorsCsv(4)).then().statusCode(200);
        return draw;
    }

    public DrawCase planned() {
        planNo = post(Roles.DISPATCHER, "plans", Map.of("year", 2026, "content", content())).then().statusCode(201).extract().path("plan.planNo");
        return this;
    }

    public DrawCase approved() {
        planned();
        post(Roles.DISPATCHER, "plans/" + planNo + "/submission", Map.of()).then().statusCode(200);
        post(Roles.LEADER, "plans/" + planNo + "/decision", Map.of("approve", true)).then().statusCode(200);
        return this;
    }

    public DrawCase frozen() {
        approved();
        batchNo = freeze().then().statusCode(201).extract().path("batchNo");
        return this;
    }

    public DrawCase committed() {
        frozen();
        deposit();
        commit().then().statusCode(200);
        return this;
    }

    public Response freeze() {
        return post(Roles.DISPATCHER, "plans/" + planNo + "/draws",
            Map.of("period", "Q4", "visitsFrom", "2026-12-01", "visitsTo", "2026-12-31"));
    }

    public void deposit() {
        post(Roles.DISPATCHER, "draws/" + batchNo + "/operator-secret", Map.of("secret", OPERATOR_SECRET)).then().statusCode(200);
        post(Roles.AUDITOR, "draws/" + batchNo + "/witness-secret", Map.of("secret", WITNESS_SECRET)).then().statusCode(200);
    }

    /** To entropy that exists on 2026-11-24 at 15:00. */
    public Response commit() {
        return post(Roles.DISPATCHER, "draws/" + batchNo + "/commitment", Map.of("entropyName", "上证综指收盘",
            "entropyDefinition", "2026-11-24 收盘指数，两位小数", "existsFrom", "2026-11-24T15:00:00+08:00"));
    }

    public Response entropy(String role, String value) {
        return post(role, "draws/" + batchNo + "/entropy", Map.of("value", value));
    }

    public void agreeOnEntropy() {
        entropy(Roles.DISPATCHER, ENTROPY).then().statusCode(200);
        entropy(Roles.AUDITOR, ENTROPY).then().statusCode(200);
    }

    public Response draw() {
        return post(Roles.DISPATCHER, "draws/" + batchNo + "/lots", Map.of());
    }

    public Response reveal() {
        return post(Roles.DISPATCHER, "draws/" + batchNo + "/reveal", Map.of());
    }

    public Response ask(String role, Map<String, Object> wish) {
        return post(role, "draws/" + batchNo + "/adjustments", wish);
    }

    public Response decide(int number, boolean approve) {
        return post(Roles.LEADER, "draws/" + batchNo + "/adjustments/" + number + "/decision", Map.of("approve", approve));
    }

    public JsonPath desk() {
        return get(Roles.DISPATCHER, "draws/" + batchNo).then().statusCode(200).extract().jsonPath();
    }

    /** Tasks as the dispatcher sees them. */
    public List<Map<String, Object>> tasks() {
        return get(Roles.DISPATCHER, "draws/" + batchNo + "/tasks").then().statusCode(200).extract().jsonPath().getList("");
    }

    public byte[] transcript() {
        return given().get(BASE + "public/draws/" + batchNo + "/transcript.txt").then().statusCode(200).extract().asByteArray();
    }

    public String batchNo() {
        return batchNo;
    }

    public String planNo() {
        return planNo;
    }

    public String objectNo(int number) {
        return "OB-" + mark + "-" + number;
    }

    public String inspectorNo(int number) {
        return "IN-" + mark + "-" + number;
    }

    /** Objects of class KEY_UNIT, each of a unit of its own. */
    public String objectsCsv(int count) {
        StringBuilder csv = new StringBuilder("objectNo,uscc,name,address,longitude,latitude,division,kind,objectClass,industry,managementClass,"
            + "grade,speciality,positiveList,clue,quietUntil,closed\r\n");
        for (int i = 0; i < count; i++) {
            csv.append("%s,%s,封存测试企业%d号,测试路 %d 号,121.6,38.9,%s,PERMIT,KEY_UNIT,1441,KEY,%s,,否,否,,否%n".formatted(objectNo(i), Units.uscc(), i, i,
                division, "ABCDE".charAt(i % 5)));
        }
        return csv.toString();
    }

    public String inspectorsCsv(int count) {
        StringBuilder csv = new StringBuilder("人员编号,名称,单位,行政区划代码,执法证号,有效期自,有效期至,专业特长,每批任务上限,已离岗\r\n");
        for (int i = 0; i < count; i++) {
            csv.append("%s,密封执法员%d,执法大队,%s,%s,2024-01-01,2028-12-31,,9,否%n".formatted(inspectorNo(i), i, division, inspectorNo(i)));
        }
        return csv.toString();
    }

    public Map<String, Object> content() {
        Map<String, Object> content = new HashMap<>();
        content.put("title", "2026年度双随机抽查");
        content.put("type", "ROUTINE");
        content.put("departments", List.of("生态环境局", "市场监督管理局"));
        content.put("cap", 2);
        content.put("seats", 2);
        content.put("pairs", 1);
        content.put("daysPerVisit", 1.5);
        content.put("availableDays", 100);
        content.put("sameItemMonths", 6);
        content.put("grades", new TreeMap<>(Map.of("A", 1, "B", 2, "C", 3, "D", 4, "E", 6, "-", 2)));
        content.put("strata", new ArrayList<>(List.of(Map.of("id", "KEY", "division", division, "objectClass", "KEY_UNIT", "level", "COUNTY",
            "counted", "OBJECTS", "numerator", 25, "denominator", 100, "period", "QUARTER", "source", "测试"))));
        content.put("items", List.of("ITEM-1"));
        content.put("crossAreas", List.of());
        content.put("months", List.of(1, 1, 1));
        return content;
    }

    public Response importCsv(String register, String csv) {
        return as(Roles.CLERK).contentType("application/octet-stream").queryParam("format", "CSV").body(csv.getBytes(StandardCharsets.UTF_8))
            .post(BASE + "register-files/" + register);
    }

    public RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.officer(role + division, division, role).sign());
    }

    /** An inspector of the register, signed in. */
    public RequestSpecification asInspector(int number) {
        return given().auth().oauth2(Tokens.officer("inspector" + mark + number, division, Roles.INSPECTOR)
            .with("certificate_no", inspectorNo(number)).sign());
    }

    public Response get(String role, String path) {
        return as(role).get(BASE + path);
    }

    public Response post(String role, String path, Object body) {
        return as(role).contentType(ContentType.JSON).body(body).post(BASE + path);
    }
}
