package org.onepermit.inspection.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.draw.DrawCase;
import org.onepermit.inspection.roster.RecordCheck;
import org.onepermit.inspection.testing.Acting;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Annual plans over REST (F-04 to F-06, F-24). */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
class PlanIT {

    @Inject
    RecordCheck recordCheck;
    @Inject
    Acting acting;

    @BeforeEach
    void inNovember() {
        LegalTime.at("2026-11-24T09:00");
    }

    @Test
    void whatIfTellsVisitsAndInspectorDaysBeforeApproval() {
        DrawCase draw = DrawCase.in("210802");
        String csv = draw.objectsCsv(10).replaceFirst("否,否,,否", "是,否,,否").replaceFirst("A,,否,否,,否", "A,,否,否,2027-06-30,否");
        draw.importCsv("objects", csv).then().statusCode(200);
        draw.importCsv("inspectors", draw.inspectorsCsv(4)).then().statusCode(200);
        draw.planned();

        draw.get(Roles.LEADER, "plans/" + draw.planNo() + "/what-if").then().statusCode(200)
            .body("rows[0].objects", equalTo(10)).body("rows[0].positiveList", equalTo(1)).body("rows[0].excluded", equalTo(1))
            .body("rows[0].pool", equalTo(8)).body("rows[0].perQuarter", equalTo(3)).body("visits", equalTo(12))
            .body("inspectorDays", equalTo(36.0f)).body("fits", equalTo(true)).body("rows[0].poolTooSmall", equalTo(false));
        draw.get(Roles.AUDITOR, "plans/" + draw.planNo() + "/exclusions").then().statusCode(200).body("total", equalTo(2))
            .body("items.reason", containsInAnyOrder("POSITIVE_LIST", "OPEN_CASE"));
    }

    @Test
    void leaderApprovesAndNobodyTheirOwn() {
        DrawCase draw = DrawCase.in("210803").planned();
        String path = "plans/" + draw.planNo();
        assertThatProblem(draw.freeze()).is(409, "plan/not-approved");
        assertThatProblem(draw.post(Roles.LEADER, path + "/decision", Map.of("approve", true))).is(409, "plan/not-allowed-in-status");
        draw.post(Roles.DISPATCHER, path + "/submission", Map.of()).then().statusCode(200).body("plan.status", equalTo("SUBMITTED"));
        String both = Tokens.officer("DISPATCHER210803", "210803", Roles.LEADER).sign();
        assertThatProblem(given().auth().oauth2(both).contentType(ContentType.JSON).body(Map.of("approve", true))
            .post(DrawCase.BASE + path + "/decision")).is(409, "plan/same-person");

        draw.post(Roles.LEADER, path + "/decision", Map.of("approve", false, "remark", "人手不足")).then().statusCode(200)
            .body("plan.status", equalTo("DRAFT")).body("plan.remark", equalTo("人手不足"));
    }

    @Test
    void changeOfAnApprovedPlanIsItsNextEditionAndNeedsApproval() {
        DrawCase draw = DrawCase.registered("210804").approved();
        String path = "plans/" + draw.planNo();
        Response seen = draw.get(Roles.DISPATCHER, path);
        Map<String, Object> content = draw.content();
        content.put("cap", 1);

        draw.as(Roles.DISPATCHER).contentType(ContentType.JSON).header("If-Match", seen.header("ETag")).body(content).put(DrawCase.BASE + path)
            .then().statusCode(200).body("plan.edition", equalTo(2)).body("plan.status", equalTo("DRAFT"))
            .body("editions.act", contains("CHANGED", "APPROVED", "SUBMITTED", "DRAWN_UP"));
        assertThatProblem(draw.freeze()).is(409, "plan/not-approved");
    }

    @Test
    void publicSeesApprovedEditionsOnly() {
        DrawCase draw = DrawCase.in("210904").planned();
        String path = DrawCase.BASE + "public/plans/" + draw.planNo();
        assertThatProblem(given().get(path)).is(404, "plan/no-such-plan");
        draw.post(Roles.DISPATCHER, "plans/" + draw.planNo() + "/submission", Map.of()).then().statusCode(200);
        draw.post(Roles.LEADER, "plans/" + draw.planNo() + "/decision", Map.of("approve", true)).then().statusCode(200);

        given().get(path).then().statusCode(200).body("", hasSize(1)).body("[0].content.cap", equalTo(2));
        given().get(DrawCase.BASE + "public/plans?size=100").then().statusCode(200).body("items.planNo", hasItem(draw.planNo()));
    }

    @Test
    void everythingWrongWithAPlanIsNamed() {
        DrawCase draw = DrawCase.in("210811");
        Map<String, Object> content = draw.content();
        content.put("seats", 1);
        content.put("shares", Map.of("ledger", "税务局"));
        content.put("grades", Map.of("A", 1));
        content.put("strata", List.of(Map.of("id", "lower", "division", "210100", "objectClass", "KEY_UNIT", "level", "COUNTY", "counted", "OBJECTS",
            "numerator", 5, "denominator", 0, "period", "QUARTER", "source", "x")));

        assertThatProblem(draw.post(Roles.DISPATCHER, "plans", Map.of("year", 2026, "content", content))).is(400, "plan/invalid-plan")
            .namesFields("seats", "shares", "grades", "strata/0/id", "strata/0/division", "strata/0/denominator");
    }

    @Test
    void poolThatIsTooSmallIsSaidAtFreezing() {
        DrawCase draw = DrawCase.in("210881");
        draw.importCsv("objects", draw.objectsCsv(4).replace("否,否,,否", "是,否,,否")).then().statusCode(200);
        draw.importCsv("inspectors", draw.inspectorsCsv(4)).then().statusCode(200);
        draw.approved();

        assertThatProblem(draw.freeze()).is(409, "draw/pool-too-small");
    }

    @Test
    void tooFewInspectorsAndAllRecusedAreSaidAtFreezing() {
        DrawCase draw = DrawCase.in("210882");
        draw.importCsv("objects", draw.objectsCsv(1)).then().statusCode(200);
        draw.importCsv("inspectors", draw.inspectorsCsv(1)).then().statusCode(200);
        draw.approved();
        assertThatProblem(draw.freeze()).is(409, "draw/too-few-inspectors");

        draw.post(Roles.CLERK, "inspectors/" + draw.inspectorNo(0) + "/recusals", Map.of("reason", "RELATIVE", "uscc",
            draw.get(Roles.CLERK, "registers/objects/" + draw.objectNo(0)).path("content.uscc"))).then().statusCode(200);
        assertThatProblem(draw.freeze()).is(409, "draw/all-recused");
    }

    @Test
    void denominatorsOfAQuarterAreTakenOnce() {
        DrawCase draw = DrawCase.registered("210902").frozen();
        draw.importCsv("objects", draw.objectsCsv(10).replace(draw.objectNo(0), draw.objectNo(10))).then().statusCode(200);
        draw.ask(Roles.AUDITOR, Map.of("kind", "VOID", "reason", "WRONG_REGISTER")).then().statusCode(200);
        draw.decide(1, true).then().statusCode(200);

        draw.freeze().then().statusCode(201);

        draw.get(Roles.LEADER, "plans/" + draw.planNo()).then().body("bases", hasSize(1)).body("bases[0].objects", equalTo(10));
    }

    @Test
    void monthDrawsItsShareOfTheQuarterRoundedUp() {
        DrawCase draw = DrawCase.registered("210281").approved();

        String batchNo = draw.post(Roles.DISPATCHER, "plans/" + draw.planNo() + "/draws", Map.of("period", "M11", "visitsFrom", "2026-11-25",
            "visitsTo", "2026-11-30")).then().statusCode(201).extract().path("batchNo");

        draw.get(Roles.DISPATCHER, "draws/" + batchNo).then().body("batch.quota", equalTo(1)).body("batch.period", equalTo("M11"));
        draw.get(Roles.DISPATCHER, "plans/" + draw.planNo()).then().body("bases.quarter", contains(4));
        assertThatProblem(draw.post(Roles.DISPATCHER, "plans/" + draw.planNo() + "/draws", Map.of("period", "M13", "visitsFrom", "2026-11-25",
            "visitsTo", "2026-11-30"))).is(400, "plan/wrong-period");
    }

    @Test
    void checkIsNotedOnceAndKeepsTheObjectOutForAWhile() {
        DrawCase draw = DrawCase.registered("210283").planned();
        String uscc = draw.get(Roles.CLERK, "registers/objects/" + draw.objectNo(0)).path("content.uscc");
        for (int times = 0; times < 2; times++) {
            acting.asSystem(() -> {
                recordCheck.record("TASK-" + draw.objectNo(0), draw.objectNo(0), uscc, LocalDate.of(2026, 10, 1), true);
                return null;
            });
        }

        draw.get(Roles.LEADER, "plans/" + draw.planNo() + "/exclusions").then().statusCode(200).body("total", equalTo(1))
            .body("items.reason", contains("SAME_ITEM_CHECKED"));
    }

    @Test
    void quarterThatHasNotBegunIsNotDrawn() {
        DrawCase draw = DrawCase.registered("210903").approved();
        LegalTime.at("2026-09-30T09:00");

        assertThatProblem(draw.freeze()).is(400, "plan/wrong-period");
    }
}
