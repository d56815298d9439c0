package org.onepermit.report.sampling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.sampling.rules.CheckSubject;
import org.onepermit.report.sampling.rules.Lot;
import org.onepermit.report.testing.Dairies;
import org.onepermit.report.testing.HeldPermit;
import org.onepermit.report.testing.LegalTime;
import org.onepermit.report.testing.ReportCase;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Permits and accepted reports are checked by a sample that was committed to before it was drawn and that anybody can draw again. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class SpotCheckIT {

    private static final String AREA = "210900";
    private static final String REVIEWER = Tokens.officer("reviewer9", AREA, Roles.REVIEWER).sign();

    @Inject
    Dairies dairies;

    @BeforeEach
    void inJanuary() {
        LegalTime.at("2026-01-12T09:00");
    }

    @Test
    void permitsAreDrawnOnceBySeedAndSecretThatWereCommittedTo() {
        for (int i = 0; i < 7; i++) {
            dairies.of(HeldPermit.of("dairy", "2023-01-01").with("division", "210903"));
        }
        var committed = commit("PERMIT", 20).then().statusCode(201).body("secret", nullValue()).body("seed", nullValue()).body("items", hasSize(0))
            .extract().jsonPath();
        String no = committed.getString("checkNo");
        dairies.of(HeldPermit.of("dairy", "2023-01-01").with("division", "210903"));

        var drawn = ReportCase.post(REVIEWER, "spot-checks/" + no + "/draw", Map.of("entropy", "上证指数 2026-01-13 收盘 3123.45")).then().statusCode(200)
            .extract().jsonPath();

        List<String> population = committed.getList("population", String.class);
        assertThat(drawn.getList("population", String.class)).isEqualTo(population);
        assertThat(Lot.commitment(drawn.getString("secret"))).isEqualTo(committed.getString("commitment"));
        assertThat(Lot.seed(Lot.populationHash(population), drawn.getString("secret"), drawn.getString("entropy"))).isEqualTo(drawn.getString("seed"));
        assertThat(drawn.getList("items.subjectNo", String.class)).containsExactlyElementsOf(
            Lot.draw(drawn.getString("seed"), population, Lot.size(population.size(), 20)).stream().map(Lot.Ticket::number).toList());
        assertThatProblem(ReportCase.post(REVIEWER, "spot-checks/" + no + "/draw", Map.of("entropy", "again"))).is(409, "sampling/drawn-before");
    }

    @Test
    void everyQuestionIsAnsweredBeforeAResultCounts() {
        ReportCase dairy = dairies.of(HeldPermit.of("dairy", "2023-01-01").with("division", "210904")).submitted();
        dairy.accept().then().statusCode(200);
        String no = commit("REPORT", 100).then().statusCode(201).extract().path("checkNo");
        ReportCase.post(REVIEWER, "spot-checks/" + no + "/draw", Map.of("entropy", "x")).then().statusCode(200);
        Map<String, String> answers = new HashMap<>();
        CheckSubject.REPORT.questions().forEach(question -> answers.put(question, "合格"));
        String item = "spot-checks/" + no + "/items/" + dairy.no();

        assertThatProblem(ReportCase.put(REVIEWER, item, Map.of("result", "REVOKE_RECOMMENDED", "answers", answers))).is(400, "sampling/answers-incomplete");
        answers.remove("TRUTH");
        assertThatProblem(ReportCase.put(REVIEWER, item, Map.of("result", "PASS", "answers", answers))).is(400, "sampling/answers-incomplete")
            .namesFields("answers/TRUTH");
        answers.put("TRUTH", "与监测报告一致");
        ReportCase.put(REVIEWER, item, Map.of("result", "PASS", "answers", answers)).then().statusCode(200)
            .body("items.find { it.subjectNo == '%s' }.result".formatted(dairy.no()), equalTo("PASS"));
        assertThatProblem(ReportCase.put(REVIEWER, "spot-checks/" + no + "/items/none", Map.of("result", "PASS", "answers", answers)))
            .is(404, "sampling/no-such-item");
    }

    @Test
    void anotherAreasCheckDoesNotExist() {
        dairies.of(HeldPermit.of("dairy", "2023-01-01").with("division", "210905"));
        String no = commit("PERMIT", 10).then().statusCode(201).extract().path("checkNo");

        assertThatProblem(given().auth().oauth2(Tokens.officer("far", "210100", Roles.REVIEWER).sign()).get("/api/report/v1/spot-checks/" + no))
            .is(404, "sampling/no-such-check");
        assertThatProblem(ReportCase.post(Tokens.officer("far", "210100", Roles.REVIEWER).sign(), "spot-checks", plan("PERMIT", 10)))
            .is(409, "sampling/nothing-to-draw");
    }

    private static Response commit(String subject, int percent) {
        return ReportCase.post(REVIEWER, "spot-checks", plan(subject, percent));
    }

    private static Map<String, Object> plan(String subject, int percent) {
        return Map.of("subject", subject, "division", AREA, "title", "一季度抽查", "from", "2025-01-01", "to", "2025-12-31", "sharePercent", percent);
    }
}
