package org.onepermit.inspection.enforcement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.onepermit.inspection.enforcement.TestCase.BASE;
import static org.onepermit.inspection.enforcement.TestCase.DISCLOSER;
import static org.onepermit.inspection.enforcement.TestCase.FIRST;
import static org.onepermit.inspection.enforcement.TestCase.HOST;
import static org.onepermit.inspection.enforcement.TestCase.LAWYER;
import static org.onepermit.inspection.enforcement.TestCase.LEADER;
import static org.onepermit.inspection.enforcement.TestCase.SECOND;
import static org.onepermit.inspection.enforcement.TestCase.THIRD;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Whole ways of a case over REST, the clock moved (M.6). */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
class CasePathIT {

    @Inject
    Sql sql;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void leadToPublishedDecisionWithStatementAndLegalReview() {
        TestCase one = TestCase.notified(180_000);
        one.post(one.legal(), "statements", Map.of("content", "已于当日改正<script>alert(1)</script>")).then().statusCode(200);
        String said = one.view().getString("documents.find { it.kind == 'STATEMENT' }.id");
        assertThat(one.get(FIRST, "/documents/" + said + "/paper").then().statusCode(200).extract().asString())
            .contains("<h1>陈述申辩</h1>", "已于当日改正&lt;script&gt;").doesNotContain("<script");
        String statement = one.view().getString("statements[0].id");
        one.post(FIRST, "statements/" + statement + "/review", Map.of("accepted", true, "answer", "属实")).then().statusCode(200);
        one.post(FIRST, "forwarding", Map.of("review", true)).then().statusCode(200).body("status", equalTo("LEGAL_REVIEW"));
        one.post(LAWYER, "legal-review", Map.of("passed", true, "opinion", "程序合法", "qualificationNo", "A20180001")).then().statusCode(200)
            .body("status", equalTo("PENDING_DECISION"));

        JsonPath laws = one.get(LEADER, "/laws").then().statusCode(200).extract().jsonPath();
        assertThat(laws.getString("ofConduct.basis")).isEqualTo("R §34(1)");
        assertThat(laws.getString("ofDecision.basis")).isEqualTo("Code §1103");
        assertThat(laws.getString("why")).isEqualTo("LIGHTER_NOW");

        JsonPath decided = one.post(LEADER, "decision", TestCase.decision(150_000)).then().statusCode(200).extract().jsonPath();
        assertThat(decided.getString("decision.penaltyNo")).startsWith("环罚〔2026〕210200-");
        assertThat(decided.getString("decision.law.applied.basis")).isEqualTo("Code §1103");
        assertThat(decided.getString("decision.law.table")).hasSize(64);
        one.post(FIRST, "service", Map.of("way", "IN_PERSON", "receivedBy", "王某")).then().statusCode(200);
        one.post(DISCLOSER, "publication", Map.of()).then().statusCode(200).body("publishedOn", equalTo("2026-09-01"));

        given().queryParam("q", one.uscc()).get(BASE + "public/penalties").then().statusCode(200).body("items.caseNo", hasItem(one.caseNo()));
        String text = given().get(BASE + "public/penalties/" + one.caseNo()).then().statusCode(200).extract().path("text");
        assertThat(text).contains("生态环境法典").contains("150000元").doesNotContain("13812345678");
        String decision = one.view().getString("documents.find { it.kind == 'DECISION' }.id");
        assertThat(one.get(one.legal(), "/documents/" + decision + "/paper").then().statusCode(200).contentType("text/html").extract().asString())
            .contains("<h1>行政处罚决定书</h1>", "作出决定的行政机关：大连市生态环境局", one.view().getString("documents.find { it.kind == 'DECISION' }.sha256"));
        assertThat(one.get(LEADER, "/story").jsonPath().getList("done", String.class)).containsSubsequence("StartEvent_LeadOpened",
            "Task_RuleOnLead", "CatchEvent_InvestigationBegun", "CatchEvent_InvestigationEnded", "CatchEvent_NoticeServed",
            "CatchEvent_CaseForwarded", "Task_ReviewLaw", "CatchEvent_PenaltyDecided", "Task_ServePenalty",
            "Task_PublishPenalty");
        assertThat(sql.list("SELECT message_name FROM outbox WHERE correlation_key IN (?, ?) ORDER BY id", row -> row.getString(1), one.leadNo(),
            one.caseNo())).containsExactly("Msg_LeadOpened", "Msg_LeadRuled", "Msg_InvestigationBegun", "Msg_InvestigationEnded",
                "Msg_NoticeServed", "Msg_CaseForwarded", "Msg_LegalReviewGiven", "Msg_PenaltyDecided", "Msg_PenaltyServed", "Msg_PenaltyPublished");
    }

    @Test
    void hearingIsAskedForAnnouncedHeldReviewedAndDiscussed() {
        TestCase one = TestCase.investigated();
        Map<String, Object> major = TestCase.proposal(400_000);
        major.put("major", true);
        one.post(FIRST, "proposal", major).then().statusCode(200);
        one.post(FIRST, "notice", Map.of("receivedBy", "王某")).then().statusCode(200).body("notice.hearingRight", equalTo(true))
            .body("notice.hearingRequestDueOn", equalTo("2026-09-08"));
        one.post(one.legal(), "hearing/request", Map.of("reason", "对监测数据有异议")).then().statusCode(200).body("status", equalTo("HEARING"));
        one.post(HOST, "hearing", Map.of("onDay", "2026-09-11", "place", "三楼会议室")).then().statusCode(200);
        LegalTime.at("2026-09-11T15:00");
        one.post(HOST, "hearing/minutes", Map.of("present", List.of("王某", "检查员"), "minutes", "双方陈述并质证")).then().statusCode(200);
        one.post(FIRST, "forwarding", Map.of("review", false)).then().statusCode(200).body("status", equalTo("LEGAL_REVIEW"))
            .body("review.reasons", hasItem("AFTER_HEARING")).body("review.dueOn", equalTo("2026-09-18"));
        one.post(LAWYER, "legal-review", Map.of("passed", true, "opinion", "可", "qualificationNo", "A1")).then().statusCode(200);
        one.post(LEADER, "discussion", Map.of("present", List.of("局长", "副局长"), "minutes", "一致同意")).then().statusCode(200);
        one.post(LEADER, "decision", TestCase.decision(300_000)).then().statusCode(200).body("status", equalTo("DECIDED"));
    }

    @Test
    void reviewSendsTheCaseBackAndNoticeIsHadAnew() {
        TestCase one = TestCase.notified(180_000);
        one.post(FIRST, "forwarding", Map.of("review", true)).then().statusCode(200);
        one.post(LAWYER, "legal-review", Map.of("passed", false, "opinion", "证据不足", "qualificationNo", "A1")).then().statusCode(200)
            .body("status", equalTo("INVESTIGATING")).body("turn", equalTo(2));
        one.addEvidence("补充监测报告").then().statusCode(200);
        one.post(FIRST, "proposal", TestCase.proposal(120_000)).then().statusCode(200);
        one.post(FIRST, "notice", Map.of("receivedBy", "王某")).then().statusCode(200);
        one.post(FIRST, "forwarding", Map.of("review", false)).then().statusCode(200).body("status", equalTo("PENDING_DECISION"));
        one.post(LEADER, "decision", TestCase.decision(120_000)).then().statusCode(200);
    }

    @Test
    void officerWhomThePartyRecusesLeavesAndAnotherJoinsBeforeAnythingGoesOn() {
        TestCase one = TestCase.notified(180_000);
        one.recuseSecond(one.agent()).then().statusCode(200).body("recusals[0].byParty", equalTo(true)).body("recusals[0].granted", equalTo(null));
        one.post(SECOND, "pauses", Map.of("cause", "MONITORING", "reason", "复测")).then().statusCode(200);
        one.post(SECOND, "pauses/end", null).then().statusCode(200);
        one.post(LEADER, "recusals/1/decision", Map.of("granted", true, "reason", "确有利害关系")).then().statusCode(200)
            .body("officers.name", not(hasItem("inspector2"))).body("recused.certificateNo", hasItem("21000000018"));

        assertThatProblem(one.post(FIRST, "forwarding", Map.of("review", false))).is(409, "enforcement/investigation-refused")
            .namesField("officers", "APNL-42-OFFICERS");
        assertThatProblem(one.post(SECOND, "officers", null)).is(403, "enforcement/recused");
        assertThatProblem(one.post(SECOND, "forwarding", Map.of("review", false))).is(403, "enforcement/not-investigator");
        one.join(THIRD);
        one.post(FIRST, "forwarding", Map.of("review", false)).then().statusCode(200);
        String changed = Tokens.officer("inspector2", "210000", Roles.LEADER).sign();
        assertThatProblem(one.post(changed, "decision", TestCase.decision(150_000))).is(403, "enforcement/same-person");
        one.post(LEADER, "decision", TestCase.decision(150_000)).then().statusCode(200);

        assertThat(one.get(one.legal(), "/story").jsonPath().getList("timeline.act", String.class)).contains("request-recusal", "grant-recusal");
        assertThat(one.get(one.legal(), "").jsonPath().getList("documents.kind", String.class)).contains("RECUSAL_REQUEST", "RECUSAL_DECISION");
        assertThat(one.get(LEADER, "/story").jsonPath().getList("timeline.act", String.class)).contains("pause-case", "join-investigation");
        given().auth().oauth2(one.agent()).get(BASE + "notices").then().statusCode(200).body("items.kind", hasItem("grant-recusal"));
    }

    @Test
    void minorConductEndsWithoutPenaltyAndWithEducation() {
        TestCase one = TestCase.investigated();
        one.post(LEADER, "waiver", Map.of("ground", "MINOR_CORRECTED", "reasons", "当日改正", "education", "现场普法")).then().statusCode(200)
            .body("status", equalTo("NO_PENALTY")).body("documents.kind", hasItem("NO_PENALTY"));
        one.post(FIRST, "proposal", TestCase.proposal(180_000)).then().statusCode(409);
    }

    @Test
    void annulledDecisionIsTakenDownWithReasons() {
        TestCase one = TestCase.notified(180_000);
        one.post(FIRST, "forwarding", Map.of("review", false)).then().statusCode(200);
        one.post(LEADER, "decision", TestCase.decision(180_000)).then().statusCode(200);
        one.post(FIRST, "service", Map.of("way", "BY_POST", "receivedBy", "王某")).then().statusCode(200);
        one.post(DISCLOSER, "publication", Map.of()).then().statusCode(200);
        one.post(LEADER, "annulment", Map.of("body", "省生态环境厅", "reasons", "适用依据错误")).then().statusCode(200)
            .body("clocks.kind", hasItem("TAKE_DOWN")).body("clocks[0].dueOn", equalTo("2026-09-04"));
        one.post(DISCLOSER, "withdrawal", Map.of("reason", "决定已被撤销")).then().statusCode(200);

        given().queryParam("q", one.uscc()).get(BASE + "public/penalties").then().body("items.caseNo", not(hasItem(one.caseNo())));
        given().get(BASE + "public/penalties/" + one.caseNo()).then().statusCode(200).body("text", equalTo(null))
            .body("withdrawnReasons", equalTo("决定已被撤销"));
    }

    @Test
    void pauseMovesTheLastDayOfTheNinety() {
        TestCase one = TestCase.filed();
        one.join(FIRST);
        assertThat(one.view().getString("clocks[0].dueOn")).isEqualTo("2026-11-30");
        one.post(FIRST, "pauses", Map.of("cause", "APPRAISAL", "reason", "委托鉴定")).then().statusCode(200);
        LegalTime.at("2026-09-11T09:00");
        one.post(FIRST, "pauses/end", null).then().statusCode(200).body("clocks[0].dueOn", equalTo("2026-12-10")).body("clocks[0].used", equalTo(0));
    }
}
