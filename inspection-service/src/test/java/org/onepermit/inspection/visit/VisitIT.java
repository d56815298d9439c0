package org.onepermit.inspection.visit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.inspection.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** An inspection from the order to the published result, as people and devices make it. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class VisitIT {

    @Inject
    Registered registered;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void orderedPreparedVisitedConcludedAndPublished() {
        VisitCase visit = VisitCase.ordered(registered);
        LegalTime.at("2026-09-01T10:00");
        visit.prepare("SITE").then().statusCode(200).body("status", equalTo("PREPARED"));
        visit.start("2026-09-01T10:00:00+08:00").then().statusCode(200).body("status", equalTo("ON_SITE"))
            .body("visit.visitCode.length()", equalTo(10)).body("visit.officers.size()", equalTo(2));
        visit.answerAll();
        visit.photo(UUID.randomUUID().toString(), "PANORAMA", "", VisitCase.JPEG).then().statusCode(200);
        LegalTime.at("2026-09-01T11:40");
        visit.finish("张三", null).then().statusCode(200).body("status", equalTo("REPORTED")).body("visit.recordStatus", equalTo("LOCKED"))
            .body("visit.recordHash.length()", equalTo(64)).body("conclusionDueOn", equalTo("2026-09-15"));
        assertThat(registered.count("object_check", "task_no = ? and capped = 0", visit.no())).as("known to the next draw, outside the cap").isOne();
        visit.conclude(VisitCase.APPROVER, "NO_PROBLEM", "NONE").then().statusCode(200).body("status", equalTo("CLOSED"))
            .body("publicationDueOn", equalTo("2026-09-29"));
        visit.publish("未发现问题").then().statusCode(200).body("result", equalTo("NO_PROBLEM"));

        given().get(VisitCase.BASE + "public/results/" + visit.no()).then().statusCode(200).body("resultZh", equalTo("未发现问题"))
            .body("publishedOn", equalTo("2026-09-01")).body("items.size()", equalTo(18));
        given().queryParam("q", visit.uscc()).get(VisitCase.BASE + "public/results").then().statusCode(200).body("total", equalTo(1));
        assertThat(visit.get(VisitCase.LEADER, "/case").jsonPath().getList("done", String.class))
            .contains("StartEvent_TaskDrawn", "CatchEvent_VisitReported", "CatchEvent_VisitConcluded", "CatchEvent_ResultPublished");
        assertThat(visit.get(VisitCase.LEADER, "/case").jsonPath().getList("timeline.textZh", String.class)).contains("检查结论：未发现问题");
    }

    @Test
    void visitNeedsNoticeCertificatesAndThePlace() {
        VisitCase visit = VisitCase.ordered(registered);
        assertThatProblem(visit.start("2026-09-01T09:00:00+08:00")).is(409, "visit/not-allowed-in-status");
        visit.prepare("SITE").then().statusCode(200);

        assertThatProblem(visit.start("2026-09-01T09:00:00+08:00", 121.7, 38.9, false, visit.certificates().subList(0, 1)))
            .is(409, "visit/cannot-start").namesFields("noticeGiven", "officers/1", "arrivedFrom");
        assertThatProblem(visit.start("2026-09-02T09:00:00+08:00")).is(409, "visit/cannot-start").namesFields("arrivedAt");
        assertThat(visit.status()).isEqualTo("PREPARED");
        visit.start("2026-09-01T09:00:00+08:00").then().statusCode(200);
        visit.start("2026-09-01T09:05:00+08:00").then().statusCode(200).body("visit.arrivedAt", equalTo("2026-09-01T09:00:00+08:00"));
    }

    @Test
    void certificateThatRanOutDoesNotCount() {
        String uscc = Units.uscc();
        List<String> inspectors = List.of(registered.inspector("2030-01-01"), registered.inspector("2026-08-31"));
        String no = VisitCase.json(VisitCase.DISPATCHER).body(Map.of("kind", "PLAN", "objectNo", registered.site(uscc, "210202"), "inspectorNos",
            inspectors, "reason", "计划")).post(VisitCase.BASE + "tasks").then().statusCode(201).extract().path("taskNo");
        VisitCase visit = VisitCase.of(uscc, no, inspectors);
        visit.prepare("SITE").then().statusCode(200);

        assertThatProblem(visit.start("2026-09-01T09:00:00+08:00")).is(409, "visit/cannot-start").namesFields("officers/1");
    }

    @Test
    void fileOfTheObjectIsOneAnswer() {
        VisitCase visit = VisitCase.ordered(registered);
        PermitServiceStandIn.holds(visit.uscc() + "001P", """
            {"permitNo": "%s001P", "unitName": "清源", "managementClass": "KEY", "version": 1, "limits": [{"outletCode": "DW001"}],
             "dossier": {}}""".formatted(visit.uscc()));
        VisitCase before = VisitCase.reported(registered, "ledger");
        before.conclude(VisitCase.APPROVER, "PROBLEM_CORRECTED", "RECTIFY").then().statusCode(200);
        registered.write("update inspection_task set uscc = ? where task_no = ?", visit.uscc(), before.no());

        visit.get(visit.inspector(2), "/file").then().statusCode(200).body("permitReadable", equalTo(true))
            .body("permit.limits[0].outletCode", equalTo("DW001")).body("task.items.size()", equalTo(18))
            .body("earlierVisits.size()", equalTo(1)).body("openRectifications[0].demand", equalTo("补齐台账"));
    }

    @Test
    void recordWithoutWhatTheLawWantsIsNotFinished() {
        VisitCase visit = VisitCase.onSite(registered);
        visit.change(1, UUID.randomUUID().toString(), "ledger", "FINDING", "PROBLEM", null);

        assertThatProblem(visit.finish(null, null)).is(409, "visit/cannot-finish").namesField("items/permit", "F-15-UNANSWERED")
            .namesField("items/ledger", "F-14-FACTS").namesField("photos", "F-16-MISSING").namesField("signedBy", "F-14-SIGNATURE");
        assertThat(visit.status()).isEqualTo("ON_SITE");
        visit.answerAll();
        assertThatProblem(visit.finish(null, "负责人拒绝签字")).is(409, "visit/cannot-finish").namesField("items/ledger/FINDING", "M5-CONFLICT");
    }

    @Test
    void changeSentTwiceCountsOnceAndTwoDevicesOverwriteNothing() {
        VisitCase visit = VisitCase.onSite(registered);
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();

        assertThat(visit.change(1, first, "ledger", "FACTS", "缺一天", null)).isEqualTo("STANDS");
        assertThat(visit.change(1, first, "ledger", "FACTS", "缺一天", null)).isEqualTo("STANDS");
        assertThat(visit.change(1, second, "ledger", "FACTS", "缺两天", first)).isEqualTo("STANDS");
        assertThat(visit.change(2, other, "ledger", "FACTS", "缺三天", null)).isEqualTo("CONFLICTS");
        assertThat(visit.change(1, first, "ledger", "FACTS", "缺一天", null)).as("sent again late").isEqualTo("REPLACED");

        assertThat(registered.count("visit_change", "task_no = ?", visit.no())).isEqualTo(3);
        JsonPath ledger = visit.view(visit.inspector(1));
        assertThat(ledger.getString("items.find { it.key == 'ledger' }.facts.value")).isEqualTo("缺两天");
        assertThat(ledger.getString("items.find { it.key == 'ledger' }.conflicts[0].value")).isEqualTo("缺三天");
        visit.post(visit.inspector(2), "/visit/resolutions", Map.of("changeId", other)).then().statusCode(200);
        JsonPath chosen = visit.view(visit.inspector(1));
        assertThat(chosen.getString("items.find { it.key == 'ledger' }.facts.value")).isEqualTo("缺三天");
        assertThat(chosen.getList("items.find { it.key == 'ledger' }.conflicts")).isEmpty();
        assertThat(visit.change(1, UUID.randomUUID().toString(), "ledger", "FACTS", "缺四天", second)).isEqualTo("CONFLICTS");
    }

    @Test
    void visitThatIsFullSaysSoAndCutsNothing() {
        VisitCase visit = VisitCase.onSite(registered);
        visit.change(1, UUID.randomUUID().toString(), "ledger", "FACTS", "缺一天", null);
        for (int rows = 1; rows < 2000; rows = Math.min(2000, rows * 2)) {
            registered.write("insert into visit_change (id, task_no, item, field, content, base_id, state, device, made_by, made_by_name, made_at, "
                + "received_at, version) select uuid(), task_no, item, field, content, base_id, 'REPLACED', device, made_by, made_by_name, made_at, "
                + "received_at, 0 from visit_change where task_no = ? limit " + Math.min(rows, 2000 - rows), visit.no());
        }

        Response refused = visit.changes(1, List.of(VisitCase.made(UUID.randomUUID().toString(), "outlets", "FACTS", "标识牌缺失", null, "device-1")));

        assertThatProblem(refused).is(409, "visit/visit-full");
        assertThat(registered.count("visit_change", "task_no = ?", visit.no())).isEqualTo(2000);
        assertThat(visit.view(visit.inspector(1)).getString("items.find { it.key == 'ledger' }.facts.value")).isEqualTo("缺一天");
    }

    @Test
    void deviceThatGoesOnFromItsOwnConflictHasOneValueInIt() {
        VisitCase visit = VisitCase.onSite(registered);
        String other = UUID.randomUUID().toString();
        visit.change(1, UUID.randomUUID().toString(), "outlets", "FACTS", "甲", null);
        visit.change(2, other, "outlets", "FACTS", "乙", null);
        assertThat(visit.change(2, UUID.randomUUID().toString(), "outlets", "FACTS", "丙", other)).isEqualTo("CONFLICTS");

        assertThat(visit.view(visit.inspector(1)).getList("items.find { it.key == 'outlets' }.conflicts.value", String.class)).containsExactly("丙");
    }

    @Test
    void photographIsTheOneThatWasTakenAndCountsOnce() {
        VisitCase visit = VisitCase.onSite(registered);
        String id = UUID.randomUUID().toString();

        assertThatProblem(visit.photo(1, id, "PANORAMA", "", VisitCase.JPEG, "0".repeat(64))).is(400, "visit/hash-differs");
        visit.photo(id, "PANORAMA", "", VisitCase.JPEG).then().statusCode(200);
        visit.photo(id, "PANORAMA", "", VisitCase.JPEG).then().statusCode(200);

        assertThat(registered.count("visit_file", "task_no = ?", visit.no())).isOne();
        assertThat(visit.get(visit.inspector(2), "/files/" + id).then().statusCode(200).extract().asByteArray()).isEqualTo(VisitCase.JPEG);
        VisitCase another = VisitCase.onSite(registered);
        assertThatProblem(another.photo(id, "PANORAMA", "", VisitCase.JPEG)).is(409, "visit/id-taken");
    }

    @Test
    void lockedRecordIsOnlyAddedTo() {
        VisitCase visit = VisitCase.reported(registered);
        String hash = visit.view(visit.inspector(1)).getString("visit.recordHash");

        assertThatProblem(visit.changes(1, List.of(VisitCase.made(UUID.randomUUID().toString(), "ledger", "FACTS", "改", null, "device-1"))))
            .is(409, "visit/record-locked");
        assertThatProblem(visit.photo(UUID.randomUUID().toString(), "PANORAMA", "", VisitCase.JPEG)).is(409, "visit/record-locked");
        visit.post(visit.inspector(1), "/visit/supplements", Map.of("content", "补充说明")).then().statusCode(200)
            .body("visit.supplements[0].recordHash", equalTo(hash)).body("visit.recordHash", equalTo(hash));
    }

    @Test
    void refusalOpensALeadAndIsNeverWithoutProblem() {
        VisitCase visit = VisitCase.onSite(registered);
        Map<String, Object> refusal = Map.of("facts", "门卫拒绝检查人员进入", "at", "2026-09-01T10:30:00+08:00");
        assertThatProblem(visit.post(visit.inspector(1), "/visit/refusal", refusal)).is(409, "visit/cannot-finish").namesFields("files");
        visit.photo(UUID.randomUUID().toString(), "OTHER", "", VisitCase.JPEG).then().statusCode(200);

        String lead = visit.post(visit.inspector(1), "/visit/refusal", refusal).then().statusCode(200).body("refused", equalTo(true))
            .extract().path("leadNo");
        assertThat(registered.count("enforcement_lead", "lead_no = ? and source = 'VISIT'", lead)).isOne();
        assertThatProblem(visit.conclude(VisitCase.APPROVER, "NO_PROBLEM", "NONE")).is(409, "remedy/cannot-conclude").namesFields("result");
        visit.conclude(VisitCase.APPROVER, "REFUSED_SERIOUS", "CASE").then().statusCode(200).body("status", equalTo("CLOSED"))
            .body("leadNo", equalTo(lead));
    }

    @Test
    void whatCanBeSeenFromTheDeskNeedsNoVisit() {
        VisitCase visit = VisitCase.ordered(registered);
        visit.prepare("DESK").then().statusCode(200);
        assertThatProblem(visit.post(visit.inspector(1), "/visit/desk-report", Map.of())).is(409, "visit/cannot-close-at-desk");
        visit.answerAll();

        visit.post(visit.inspector(1), "/visit/desk-report", Map.of()).then().statusCode(200).body("status", equalTo("REPORTED"))
            .body("method", equalTo("DESK")).body("visit.recordStatus", equalTo("LOCKED"));
    }

    @Test
    void whatWasFoundIsPutRightAndCheckedAgain() {
        VisitCase visit = VisitCase.reported(registered, "ledger");
        assertThatProblem(visit.conclude(VisitCase.APPROVER, "NO_PROBLEM", "NONE")).is(409, "remedy/cannot-conclude").namesFields("result");
        assertThatProblem(visit.post(VisitCase.APPROVER, "/conclusion", Map.of("result", "PROBLEM_CORRECTED", "followUp", "RECTIFY", "demand", "改",
            "deadline", "2026-12-01"))).is(400, "remedy/cannot-order").namesFields("deadline");
        visit.conclude(VisitCase.APPROVER, "PROBLEM_CORRECTED", "RECTIFY").then().statusCode(200).body("status", equalTo("RECTIFYING"))
            .body("waitsUntil", equalTo("2026-10-01"));
        visit.post(visit.unit(Roles.ENT_AGENT), "/rectification/report", Map.of("report", "台账已补齐")).then().statusCode(200)
            .body("unitReport", equalTo("台账已补齐"));
        assertThatProblem(visit.post(visit.inspector(1), "/rectification/recheck", Map.of("passed", true, "findings", "已核实", "checkedOn", "2026-09-02")))
            .is(400, "remedy/cannot-recheck").namesFields("checkedOn");

        visit.post(visit.inspector(1), "/rectification/recheck", Map.of("passed", true, "findings", "已核实", "checkedOn", "2026-09-01")).then()
            .statusCode(200).body("status", equalTo("CLOSED")).body("leadNo", nullValue());
    }

    @Test
    void whatWasNotPutRightBecomesALead() {
        VisitCase visit = VisitCase.reported(registered, "bypass");
        visit.conclude(VisitCase.APPROVER, "PROBLEM_CORRECTED", "RECTIFY").then().statusCode(200);

        String lead = visit.post(visit.inspector(2), "/rectification/recheck", Map.of("passed", false, "findings", "旁路仍在", "checkedOn", "2026-09-01"))
            .then().statusCode(200).body("status", equalTo("CLOSED")).extract().path("leadNo");
        assertThat(registered.count("enforcement_lead", "lead_no = ? and source_key = ?", lead, visit.no())).isOne();
    }

    @Test
    void f22EachDepartmentOfAJointVisitAnswersAndConcludesItsOwnPart() {
        VisitCase visit = VisitCase.joint(registered, "生态环境局", "应急管理局");
        visit.prepare("SITE").then().statusCode(200).body("parts.department", equalTo(List.of("生态环境局", "应急管理局")))
            .body("parts[1].items", equalTo(List.of("ledger"))).body("parts.mayAnswer", equalTo(List.of(true, false)));
        LegalTime.at("2026-09-01T10:00");
        visit.start("2026-09-01T10:00:00+08:00").then().statusCode(200);
        assertThatProblem(visit.changes(1, VisitCase.answers(Set.of()))).is(403, "visit/not-your-part");
        visit.changes(1, VisitCase.answers(Set.of("ledger"))).then().statusCode(200);
        String change = UUID.randomUUID().toString();
        assertThat(visit.change(2, change, "ledger", "FINDING", "PROBLEM", null)).isEqualTo("STANDS");
        assertThatProblem(visit.post(visit.inspector(1), "/visit/resolutions", Map.of("changeId", change))).is(403, "visit/not-your-part");
        assertThat(visit.change(2, UUID.randomUUID().toString(), "ledger", "FACTS", "台账缺失三天", null)).isEqualTo("STANDS");
        visit.photo(UUID.randomUUID().toString(), "PANORAMA", "", VisitCase.JPEG).then().statusCode(200);
        visit.photo(UUID.randomUUID().toString(), "ITEM", "ledger", VisitCase.JPEG).then().statusCode(200);
        assertThatProblem(visit.concludePart("应急管理局", "PROBLEM_CORRECTED")).is(409, "visit/not-allowed-in-status");
        LegalTime.at("2026-09-01T11:40");
        visit.finish("张三", null).then().statusCode(200);

        assertThatProblem(visit.concludePart("税务局", "NO_PROBLEM")).is(404, "remedy/no-such-part");
        assertThatProblem(visit.concludePart("应急管理局", "NO_PROBLEM")).is(409, "remedy/cannot-conclude").namesField("result", "F-18-PROBLEMS");
        assertThatProblem(visit.concludePart("生态环境局", "PROBLEM_CORRECTED")).is(409, "remedy/cannot-conclude").namesField("result", "F-18-NO-PROBLEM");
        visit.concludePart("应急管理局", "PROBLEM_PENDING").then().statusCode(200).body("status", equalTo("REPORTED"))
            .body("parts[1].result", equalTo("PROBLEM_PENDING")).body("parts[0].result", nullValue());
        assertThatProblem(visit.concludePart("应急管理局", "PROBLEM_PENDING")).is(409, "remedy/part-concluded");
        assertThatProblem(visit.conclude(VisitCase.APPROVER, "PROBLEM_PENDING", "CASE")).is(409, "remedy/cannot-conclude")
            .namesField("departments", "F-22-PART");
        visit.concludePart("生态环境局", "NO_PROBLEM").then().statusCode(200);
        visit.conclude(VisitCase.APPROVER, "PROBLEM_PENDING", "CASE").then().statusCode(200).body("status", equalTo("CLOSED"));

        assertThat(visit.get(VisitCase.DISCLOSER, "/publication/draft").jsonPath().getList("departments.facts", String.class))
            .containsExactly("生态环境局查明：见记录", "环境管理台账完整真实：台账缺失三天");
        assertThatProblem(visit.post(VisitCase.DISCLOSER, "/publication", Map.of("facts", "见各部门结果", "departments",
            List.of(Map.of("department", "生态环境局", "facts", "联系人13800138000"))))).is(409, "publication/cannot-publish");
        visit.publish("见各部门结果").then().statusCode(200);
        publicReadsPart(visit);
    }

    /** Results, corrections and replies by department (F-19, F-20, F-22). */
    private static void publicReadsPart(VisitCase visit) {
        LegalTime.at("2026-09-03T10:00");
        visit.post(VisitCase.DISCLOSER, "/publication/corrections", Map.of("department", "应急管理局", "result", "PROBLEM_CORRECTED", "facts", "已责令改正",
            "reason", "结论有误", "decidedOn", "2026-09-02")).then().statusCode(200);
        assertThatProblem(visit.post(visit.unit(Roles.ENT_LEGAL), "/publication/reply", Map.of("department", "税务局", "content", "x")))
            .is(404, "publication/no-such-part");
        visit.post(visit.unit(Roles.ENT_LEGAL), "/publication/reply", Map.of("department", "应急管理局", "content", "台账已补齐")).then().statusCode(200);
        assertThatProblem(visit.post(visit.unit(Roles.ENT_LEGAL), "/publication/reply", Map.of("department", "应急管理局", "content", "再说")))
            .is(409, "publication/already-replied");
        visit.post(visit.unit(Roles.ENT_LEGAL), "/publication/reply", Map.of("content", "整体无异议")).then().statusCode(200);

        given().get(VisitCase.BASE + "public/results/" + visit.no()).then().statusCode(200).body("result", equalTo("PROBLEM_PENDING"))
            .body("departments.result", equalTo(List.of("NO_PROBLEM", "PROBLEM_CORRECTED"))).body("departments[1].items", equalTo(List.of("ledger")))
            .body("departments[1].reply.content", equalTo("台账已补齐")).body("reply.content", equalTo("整体无异议"))
            .body("corrections[0].department", equalTo("应急管理局")).body("corrections[0].resultBefore", equalTo("PROBLEM_PENDING"));
        assertThat(given().queryParam("q", visit.uscc()).get(VisitCase.BASE + "public/results/export.csv").then().extract().asString())
            .contains("生态环境局=NO_PROBLEM;应急管理局=PROBLEM_CORRECTED");
    }

    @Test
    void f09UnitAsksForRecusalAndTheSuccessorArrivesWithACertificate() {
        VisitCase visit = VisitCase.ordered(registered);
        String leaving = visit.certificates().get(1);
        Map<String, Object> wish = Map.of("inspectorNo", leaving, "ground", "RELATIVE", "facts", "其配偶为我单位股东");
        assertThatProblem(visit.post(visit.unit(Roles.ENT_LEGAL), "/recusals", wish)).as("not known before the visit").is(404, "visit/no-such-task");
        assertThatProblem(visit.post(visit.inspector(1), "/recusals", wish)).is(409, "recusal/cannot-ask").namesField("inspectorNo", "F-09-SELF");
        visit.prepare("SITE").then().statusCode(200);
        LegalTime.at("2026-09-01T10:00");
        visit.start("2026-09-01T10:00:00+08:00").then().statusCode(200);
        String id = visit.post(visit.unit(Roles.ENT_LEGAL), "/recusals", wish).then().statusCode(200).body("[0].state", equalTo("REQUESTED"))
            .body("[0].party", equalTo("UNIT")).extract().path("[0].id");
        assertThatProblem(visit.post(visit.unit(Roles.ENT_LEGAL), "/recusals", wish)).is(409, "recusal/cannot-ask").namesField("inspectorNo", "F-09-PENDING");
        assertThat(visit.change(2, UUID.randomUUID().toString(), "ledger", "FINDING", "IN_ORDER", null)).as("work goes on").isEqualTo("STANDS");
        assertThat(given().auth().oauth2(VisitCase.LEADER).queryParam("q", visit.no()).get(VisitCase.BASE + "recusals/export.csv").then().statusCode(200)
            .extract().asString()).contains(visit.no()).contains("其配偶为我单位股东");

        assertThatProblem(decide(id, Map.of("granted", true, "reason", "情况属实"))).is(409, "recusal/cannot-decide").namesField("successorNo", "F-09-SUCCESSOR");
        String successor = registered.inspector("2030-01-01");
        decide(id, Map.of("granted", true, "reason", "情况属实", "successorNo", successor)).then().statusCode(200).body("taskNo", equalTo(visit.no()));
        assertThatProblem(decide(id, Map.of("granted", false, "reason", "x"))).is(409, "recusal/already-decided");

        VisitCase after = VisitCase.of(visit.uscc(), visit.no(), List.of(visit.certificates().get(0), successor));
        assertThatProblem(visit.changes(2, VisitCase.answers(Set.of()))).as("no longer seated").is(403, "visit/not-assigned");
        assertThat(after.view(after.inspector(2)).getBoolean("arrived")).isFalse();
        after.answerAll();
        after.photo(UUID.randomUUID().toString(), "PANORAMA", "", VisitCase.JPEG).then().statusCode(200);
        LegalTime.at("2026-09-01T11:40");
        assertThatProblem(after.finish("张三", null)).is(409, "visit/cannot-finish").namesField("officers", "F-08-OFFICERS");
        after.post(after.inspector(2), "/visit", Map.of("arrivedAt", "2026-09-01T10:30:00+08:00", "noticeGiven", true, "certificatesShown",
            List.of(successor), "arrivedFrom", Map.of("longitude", 121.6, "latitude", 38.9, "accuracyMetres", 10))).then().statusCode(200)
            .body("arrived", equalTo(true)).body("visit.officers.certificateNo", equalTo(after.certificates()));
        after.finish("张三", null).then().statusCode(200);

        visit.get(visit.unit(Roles.ENT_LEGAL), "/recusals").then().statusCode(200).body("[0].state", equalTo("GRANTED"))
            .body("[0].decision", equalTo("情况属实")).body("[0].successorNo", equalTo(successor));
        assertThat(registered.count("inspector_recusal", "inspector_no = ? and uscc = ? and reason = 'RELATIVE'", leaving, visit.uscc()))
            .as("known to later draws").isOne();
        assertThat(visit.get(VisitCase.LEADER, "/case").jsonPath().getList("timeline.act", String.class))
            .contains("ask-recusal", "grant-visit-recusal", "reseat-task", "join-visit");
    }

    private static Response decide(String id, Map<String, Object> decision) {
        return VisitCase.json(VisitCase.LEADER).body(decision).post(VisitCase.BASE + "recusals/" + id + "/decision");
    }

    @Test
    void nobodyConcludesAVisitOfTheirOwn() {
        VisitCase visit = VisitCase.reported(registered);
        String both = Tokens.officer("inspector-" + visit.certificates().get(0), "210000", Roles.INSPECTOR, Roles.APPROVER)
            .with("certificate_no", visit.certificates().get(0)).sign();

        assertThatProblem(visit.conclude(both, "NO_PROBLEM", "NONE")).is(409, "remedy/cannot-conclude").namesField("approver", "J-01-OWN-VISIT");
    }

    @Test
    void personsDoNotGetIntoThePublicAndTheUnitMayReply() {
        VisitCase visit = VisitCase.reported(registered, "ledger");
        visit.conclude(VisitCase.APPROVER, "PROBLEM_PENDING", "CASE").then().statusCode(200);
        assertThatProblem(visit.publish("负责人手机13800138000")).is(409, "publication/cannot-publish").namesFields("text");
        assertThatProblem(visit.post(VisitCase.DISCLOSER, "/publication", Map.of("facts", "x", "secrets", List.of("COMMERCIAL_SECRET"))))
            .is(409, "publication/cannot-publish").namesFields("secrets");
        String draft = visit.get(VisitCase.DISCLOSER, "/publication/draft").then().statusCode(200).extract().path("facts");
        assertThat(draft).contains("台账缺失三天").doesNotContain("13800138000");
        visit.publish(draft).then().statusCode(200);

        visit.post(visit.unit(Roles.ENT_LEGAL), "/publication/reply", Map.of("content", "已补齐台账")).then().statusCode(200)
            .body("reply.content", equalTo("已补齐台账"));
        assertThatProblem(visit.post(visit.unit(Roles.ENT_LEGAL), "/publication/reply", Map.of("content", "再说"))).is(409, "publication/already-replied");
        LegalTime.at("2026-09-03T10:00");
        visit.post(VisitCase.DISCLOSER, "/publication/corrections", Map.of("result", "PROBLEM_CORRECTED", "facts", "已责令改正", "reason", "结论有误",
            "decidedOn", "2026-09-02")).then().statusCode(200);
        given().get(VisitCase.BASE + "public/results/" + visit.no()).then().statusCode(200).body("result", equalTo("PROBLEM_CORRECTED"))
            .body("corrections[0].resultBefore", equalTo("PROBLEM_PENDING")).body("correctedOn", equalTo("2026-09-03"))
            .body("reply.content", equalTo("已补齐台账"));
    }

    @Test
    void unitVerifiesTheCodeAndRatesTheVisitOnce() {
        VisitCase visit = VisitCase.onSite(registered);
        String code = visit.view(visit.unit(Roles.ENT_AGENT)).getString("visit.visitCode");
        given().get(VisitCase.BASE + "public/visit-codes/" + code).then().statusCode(200).body("underWay", equalTo(true))
            .body("officers.certificateNo", equalTo(visit.certificates())).body("basis", containsString("条例"));
        assertThatProblem(given().get(VisitCase.BASE + "public/visit-codes/ABCDEFGHJK")).is(404, "visit/no-such-code");
        assertThatProblem(visit.post(visit.unit(Roles.ENT_AGENT), "/rating", Map.of("stars", 5))).is(409, "visit/not-allowed-in-status");
        visit.photo(UUID.randomUUID().toString(), "OTHER", "", VisitCase.JPEG).then().statusCode(200);
        visit.post(visit.inspector(1), "/visit/refusal", Map.of("facts", "拒绝", "at", "2026-09-01T10:30:00+08:00")).then().statusCode(200);

        visit.post(visit.unit(Roles.ENT_AGENT), "/rating", Map.of("stars", 4, "remark", "规范")).then().statusCode(200).body("stars", equalTo(4));
        assertThatProblem(visit.post(visit.unit(Roles.ENT_AGENT), "/rating", Map.of("stars", 5))).is(409, "rating/already-rated");
    }

    @Test
    void orderSaysWhatItFollowsAndKeepsTheCap() {
        String uscc = Units.uscc();
        String site = registered.site(uscc, "210202");
        List<String> two = List.of(registered.inspector("2030-01-01"), registered.inspector("2030-01-01"));
        assertThatProblem(order(Map.of("kind", "CLUE", "objectNo", site, "inspectorNos", two.subList(0, 1), "reason", "x")))
            .is(400, "visit/task-incomplete").namesFields("inspectorNos", "clueId");
        assertThatProblem(order(Map.of("kind", "RECHECK", "objectNo", site, "inspectorNos", two, "reason", "x", "sourceTaskNo", "JC1")))
            .is(400, "visit/task-incomplete").namesFields("sourceTaskNo");
        assertThatProblem(order(Map.of("kind", "JOINT", "objectNo", site, "inspectorNos", two, "reason", "x", "departments", List.of("甲局"),
            "shares", Map.of("ledger", "乙局")))).is(400, "visit/task-incomplete").namesFields("departments", "shares");
        assertThatProblem(order(Map.of("kind", "PLAN", "objectNo", "none", "inspectorNos", two, "reason", "x")))
            .is(400, "visit/task-incomplete").namesFields("objectNo");
        for (int i = 0; i < 2; i++) {
            order(Map.of("kind", "PLAN", "objectNo", site, "inspectorNos", two, "reason", "x")).then().statusCode(201).body("type", equalTo("ROUTINE"));
        }
        assertThatProblem(order(Map.of("kind", "PLAN", "objectNo", site, "inspectorNos", two, "reason", "x"))).is(409, "visit/cap-reached");
        order(Map.of("kind", "COMPLAINT", "objectNo", site, "inspectorNos", two, "reason", "x", "clueId", "12369-2")).then().statusCode(201)
            .body("type", equalTo("CASE")).body("clueId", equalTo("12369-2"));
    }

    @Test
    void listsGoOutAsFilesAndTheYearAsNumbers() {
        VisitCase visit = VisitCase.reported(registered);
        visit.conclude(VisitCase.APPROVER, "NO_PROBLEM", "NONE").then().statusCode(200);
        visit.publish("未发现问题").then().statusCode(200);

        assertThat(given().auth().oauth2(VisitCase.LEADER).queryParam("q", visit.no()).get(VisitCase.BASE + "tasks/export.csv")
            .then().statusCode(200).contentType(containsString("text/csv")).extract().asString()).contains(visit.no()).contains("未发现问题");
        assertThat(given().get(VisitCase.BASE + "public/results/export.xlsx").then().statusCode(200).extract().asByteArray())
            .startsWith('P', 'K');
        String csv = given().queryParam("q", visit.uscc()).get(VisitCase.BASE + "public/results/export.csv").then().extract().asString();
        List<String> columns = given().get(VisitCase.BASE + "public/results/dictionary").jsonPath().getList("name", String.class);
        assertThat(csv.lines().findFirst().orElseThrow()).endsWith(String.join(",", columns));
        JsonPath figures = given().auth().oauth2(VisitCase.LEADER).queryParam("year", 2026).get(VisitCase.BASE + "inspection-figures").then().statusCode(200)
            .extract().jsonPath();
        assertThat(figures.getLong("problemRate.whole")).isPositive();
        assertThat(figures.getLong("onTimePublication.part")).isPositive().isEqualTo(figures.getLong("onTimePublication.whole"));
        assertThat(figures.getLong("coverage.part")).isPositive().isLessThanOrEqualTo(figures.getLong("coverage.whole"));
    }

    private static Response order(Map<String, Object> body) {
        return VisitCase.json(VisitCase.DISPATCHER).body(body).post(VisitCase.BASE + "tasks");
    }
}
