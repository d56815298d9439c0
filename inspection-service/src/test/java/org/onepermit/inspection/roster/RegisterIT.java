package org.onepermit.inspection.roster;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onepermit.inspection.draw.DrawCase;
import org.onepermit.inspection.testing.Acting;
import org.onepermit.inspection.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.sheet.Cells;
import org.onepermit.platform.sheet.Export;
import org.onepermit.platform.sheet.SheetFormat;
import org.onepermit.platform.sheet.Template;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/** Registers over REST (F-01 to F-03): kept by clerks, versioned, imported as a whole or not at all, exported as shown. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
class RegisterIT {

    @Inject
    EnrolObject enrolObject;
    @Inject
    Acting acting;

    @Test
    void everyChangeIsAnEditionWithWhoAndWhen() {
        DrawCase county = DrawCase.registered("210502");
        String path = "registers/objects/" + county.objectNo(0);
        Response seen = county.get(Roles.CLERK, path);
        Map<String, Object> content = seen.jsonPath().getMap("content");
        content.put("grade", "E");

        change(county, path, content, seen.header("ETag")).then().statusCode(200).body("edition", equalTo(2)).body("content.grade", equalTo("E"));

        assertThatProblem(change(county, path, content, seen.header("ETag"))).is(412, "platform/stale-revision");
        county.get(Roles.AUDITOR, path + "/editions").then().statusCode(200).body("edition", contains(2, 1))
            .body("act", contains("CHANGED", "IMPORTED")).body("changedByName", contains("CLERK210502", "CLERK210502"))
            .body("content.grade", contains("E", "A"));
    }

    @Test
    void everyWrongFieldOfEveryRowIsNamedAndNothingIsTaken() {
        DrawCase county = DrawCase.in("210503");
        String csv = county.objectsCsv(3).replaceFirst("KEY_UNIT", "HUGE").replaceFirst("121\\.6", "far").replaceFirst("(?s)(.*),210503,(.*)", "$1,210203,$2");

        assertThatProblem(county.importCsv("objects", csv)).is(400, "roster/rows-refused")
            .namesFields("rows/2/objectClass", "rows/2/longitude", "rows/4/division").namesField("rows/4/division", "outside-area");
        county.get(Roles.CLERK, "registers/objects").then().body("total", equalTo(0));
    }

    @Test
    void tryingAFileWritesNothing() {
        DrawCase county = DrawCase.in("210504");
        byte[] csv = county.objectsCsv(3).getBytes(StandardCharsets.UTF_8);

        county.as(Roles.CLERK).contentType("application/octet-stream").queryParam("format", "CSV").queryParam("try", true).body(csv)
            .post(DrawCase.BASE + "register-files/objects").then().statusCode(200).body("entered", equalTo(3)).body("same", equalTo(0));

        county.get(Roles.CLERK, "registers/objects").then().body("total", equalTo(0));
    }

    @Test
    void sameFileAgainChangesNothing() {
        DrawCase county = DrawCase.in("210505");
        String csv = county.objectsCsv(3);
        county.importCsv("objects", csv).then().statusCode(200).body("entered", equalTo(3));

        county.importCsv("objects", csv).then().statusCode(200).body("entered", equalTo(0)).body("same", equalTo(3));
        county.importCsv("objects", csv.replace("测试路 1 号", "新路 1 号")).then().body("changed", equalTo(1)).body("same", equalTo(2));
    }

    @Test
    void fileWithoutAColumnIsRefusedByName() {
        DrawCase county = DrawCase.in("210521");

        assertThatProblem(county.importCsv("objects", county.objectsCsv(1).replace("uscc,", "code,"))).is(400, "sheet/wrong-headers")
            .namesFields("headers/code", "headers/统一社会信用代码");
        assertThatProblem(county.as(Roles.CLERK).contentType("application/octet-stream").body(new byte[] {0, 2, 3})
            .post(DrawCase.BASE + "register-files/objects")).is(400, "sheet/unreadable");
    }

    @Test
    void fileHasABound() {
        DrawCase county = DrawCase.in("210522");
        String rows = "x\r\n".repeat(ImportEntries.BOUNDS.rows() + 1);

        assertThatProblem(county.importCsv("objects", "objectNo\r\n" + rows)).is(400, "sheet/too-many-rows");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void exportShowsWhatTheListShowsAndCanBeReadBack(SheetFormat format) {
        DrawCase county = DrawCase.registered(format == SheetFormat.CSV ? "210602" : "210603");

        byte[] file = county.as(Roles.LEADER).queryParam("q", county.objectNo(3)).queryParam("columns", "name", "objectNo")
            .queryParam("format", format.name()).get(DrawCase.BASE + "register-files/objects").then().statusCode(200).extract().asByteArray();

        RegisterColumn<Object> name = new RegisterColumn<>("name", "名称", true, "", row -> row);
        RegisterColumn<Object> no = new RegisterColumn<>("objectNo", "对象编号", true, "", row -> row);
        List<Cells> rows = new Template("a", name, no).read(new ByteArrayInputStream(file), ImportEntries.BOUNDS);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).text(name)).isEqualTo("封存测试企业3号");
        assertThat(rows.get(0).text(no)).isEqualTo(county.objectNo(3));
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void templateFilledInIsAccepted(SheetFormat format) {
        DrawCase county = DrawCase.in(format == SheetFormat.CSV ? "210604" : "210624");
        county.as(Roles.CLERK).queryParam("format", format.name()).get(DrawCase.BASE + "register-files/inspectors/template").then().statusCode(200);
        String division = format == SheetFormat.CSV ? "210604" : "210624";
        Export filled = new Export("a", List.of("人员编号", "名称", "单位", "行政区划代码", "执法证号", "有效期自", "有效期至", "专业特长", "每批任务上限"),
            List.of(List.of(county.inspectorNo(1), "王", "大队", division, county.inspectorNo(1), "2024-01-01", "2028-12-31", "air,water", 5)));

        county.as(Roles.CLERK).contentType("application/octet-stream").body(format == SheetFormat.CSV ? filled.csv() : filled.xlsx())
            .post(DrawCase.BASE + "register-files/inspectors").then().statusCode(200).body("entered", equalTo(1));

        county.get(Roles.LEADER, "registers/inspectors/" + county.inspectorNo(1)).then().statusCode(200)
            .body("content.specialities", contains("air", "water")).body("content.loadCap", equalTo(5));
    }

    @Test
    void everythingWrongWithAnEntryIsNamed() {
        DrawCase county = DrawCase.in("210681");

        assertThatProblem(county.post(Roles.CLERK, "registers/inspectors", Map.of("no", "with space", "content",
            Map.of("name", " ", "division", "210681", "certificateNo", "1", "validFrom", "2026-01-02", "validTo", "2026-01-01", "loadCap", 0,
                "leftPost", false, "specialities", List.of())))).is(400, "roster/invalid-entry")
            .namesFields("inspectorNo", "name", "department", "validTo", "loadCap");
        assertThatProblem(county.post(Roles.CLERK, "registers/inspectors", Map.of("no", "A", "content", Map.of("nick", "x", "loadCap", 1, "leftPost", false))))
            .is(400, "platform/invalid-request").namesField("nick", "unknown-field");
    }

    @Test
    void anotherAreasEntriesDoNotExist() {
        DrawCase county = DrawCase.registered("210682");
        DrawCase other = DrawCase.in("210702");
        String path = "registers/objects/" + county.objectNo(0);

        assertThatProblem(other.get(Roles.CLERK, path)).is(404, "roster/no-such-entry");
        assertThatProblem(change(other, path, county.get(Roles.CLERK, path).jsonPath().getMap("content"), "\"0\"")).is(404, "roster/no-such-entry");
        assertThatProblem(other.importCsv("objects", other.objectsCsv(1).replace(other.objectNo(0), county.objectNo(0))))
            .is(400, "roster/rows-refused").namesField("rows/2/objectNo", "outside-area");
        other.get(Roles.CLERK, "registers/objects").then().body("total", equalTo(0));
    }

    @Test
    void holderOfAPermitIsEnrolledOnceAndWhatTheBureauAddedStays() {
        DrawCase county = DrawCase.in("210703");
        String uscc = Units.uscc();
        EnrolObject.Holder holder = new EnrolObject.Holder(uscc + "001P", uscc, "乳品厂", "某路 1 号", new BigDecimal("121.500000"), null,
            "210703", "1440", "KEY", true);
        String path = "registers/objects/" + uscc + "001P";
        enrol(holder);
        enrol(holder);
        Response seen = county.get(Roles.CLERK, path);
        seen.then().statusCode(200).body("edition", equalTo(1)).body("content.objectClass", equalTo("KEY_UNIT"));
        Map<String, Object> content = seen.jsonPath().getMap("content");
        content.put("positiveList", true);
        change(county, path, content, seen.header("ETag")).then().statusCode(200);

        enrol(new EnrolObject.Holder(uscc + "001P", uscc, "乳品厂（新）", "某路 1 号", null, null, "210703", "1440", "KEY", true));

        county.get(Roles.CLERK, path).then().body("edition", equalTo(3)).body("content.name", equalTo("乳品厂（新）"))
            .body("content.positiveList", equalTo(true)).body("content.longitude", equalTo(121.5f));
    }

    @Test
    void absenceAndRecusalAreEnteredAndWithdrawn() {
        DrawCase county = DrawCase.registered("210711");
        String path = "inspectors/" + county.inspectorNo(0);

        assertThatProblem(county.post(Roles.CLERK, path + "/absences", Map.of("firstDay", "2026-12-05", "lastDay", "2026-12-01", "reason", "x")))
            .is(400, "roster/invalid-entry");
        String id = county.post(Roles.CLERK, path + "/absences", Map.of("firstDay", "2026-12-01", "lastDay", "2026-12-05", "reason", "培训"))
            .then().statusCode(200).body("", hasSize(1)).extract().path("[0].id");
        county.as(Roles.CLERK).delete(DrawCase.BASE + path + "/absences/" + id).then().statusCode(200).body("", hasSize(0));
        Map<String, Object> recusal = Map.of("uscc", Units.uscc(), "reason", "RELATIVE", "note", "配偶任职");
        county.post(Roles.LEADER, path + "/recusals", recusal).then().statusCode(200).body("reason", contains("RELATIVE"));
        assertThatProblem(county.post(Roles.LEADER, path + "/recusals", recusal)).is(400, "roster/invalid-entry");
        assertThatProblem(DrawCase.in("210726").get(Roles.LEADER, path + "/recusals")).is(404, "roster/no-such-entry");
    }

    @Test
    void listIsSortedByAColumnAndRefusesOthers() {
        DrawCase county = DrawCase.registered("210726");

        List<String> names = county.as(Roles.LEADER).queryParam("sort", "-name").queryParam("objectClass", "KEY_UNIT").get(DrawCase.BASE + "registers/objects")
            .then().statusCode(200).body("total", equalTo(10)).extract().jsonPath().getList("items.content.name");
        assertThat(names.get(0)).isEqualTo("封存测试企业9号");
        assertThatProblem(county.as(Roles.LEADER).queryParam("sort", "secret").get(DrawCase.BASE + "registers/objects"))
            .is(400, "platform/invalid-request");
        given().get(DrawCase.BASE + "registers/objects").then().statusCode(401);
    }

    private void enrol(EnrolObject.Holder holder) {
        acting.asSystem(() -> {
            enrolObject.enrol(holder);
            return null;
        });
    }

    private static Response change(DrawCase county, String path, Map<String, Object> content, String seen) {
        return county.as(Roles.CLERK).contentType(ContentType.JSON).header("If-Match", seen).body(content).put(DrawCase.BASE + path);
    }
}
