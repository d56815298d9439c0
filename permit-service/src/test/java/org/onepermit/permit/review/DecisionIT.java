package org.onepermit.permit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.onepermit.permit.review.worker.CloseWithdrawnWorker;
import org.onepermit.permit.review.worker.CloseWithdrawnWorker.CloseWithdrawnJob;
import org.onepermit.permit.review.worker.OpenDecisionWorker;
import org.onepermit.permit.review.worker.OpenDecisionWorker.OpenDecisionJob;
import org.onepermit.permit.review.worker.OpenDecisionWorker.OpenDecisionResult;
import org.onepermit.permit.testing.Acting;
import org.onepermit.permit.testing.LegalTime;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.PermitCase;
import org.onepermit.permit.testing.Stored;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** The decision: grant on five met conditions, refusal with reasons and remedies, one decision whoever races (A-21, A-22, J-01). */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class DecisionIT {

    private static final String SECOND_APPROVER = Tokens.officer("approver2", "210000", Roles.APPROVER).sign();

    @Inject
    OpenDecisionWorker openDecision;
    @Inject
    CloseWithdrawnWorker closeWithdrawn;
    @Inject
    Acting acting;
    @Inject
    Stored stored;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void openingTheDecisionTwiceOpensOneItemDueWithTheReview() {
        PermitCase dairy = PermitCase.recommended();

        OpenDecisionResult first = open(dairy);

        assertThat(first.decisionDueAt()).hasToString("2026-09-30T00:00+08:00");
        assertThat(open(dairy)).isEqualTo(first);
    }

    @Test
    void grantTellsTheProcessAndTheUnit() {
        PermitCase dairy = PermitCase.recommended();
        String item = open(dairy).decisionItemId();

        dairy.grant(PermitCase.APPROVER).then().statusCode(200).body("status", equalTo("GRANTED"))
            .body("decision.decision", equalTo("GRANTED")).body("decision.decidedOn", equalTo("2026-09-01")).body("allowedActs", hasSize(0));

        assertThat(stored.text("variables", "outbox", "message_name = 'Msg_DecisionMade' and correlation_key = ?", item))
            .contains("\"decision\":\"GRANTED\"");
        assertThat(stored.count("notice", "application_no = ? and uscc = ? and text_key = 'granted'", dairy.no(), dairy.uscc())).isOne();
        assertThatProblem(dairy.grant(PermitCase.APPROVER)).is(409, "filing/not-allowed-in-status");
    }

    @Test
    void grantIsRefusedWhileAConditionIsNotMet() {
        PermitCase dairy = PermitCase.accepted();
        dairy.recordAll(Set.of("FACILITIES")).then().statusCode(200);
        dairy.recommend("REFUSE").then().statusCode(200);

        assertThatProblem(dairy.grant(PermitCase.APPROVER)).is(409, "review/conditions-unmet").namesFields("conditions/FACILITIES");
        assertThat(dairy.status()).isEqualTo("PENDING_DECISION");
    }

    @Test
    void refusalStatesReasonsAndRemedies() {
        PermitCase dairy = PermitCase.recommended();

        assertThatProblem(dairy.post(PermitCase.APPROVER, "/decision", Map.of("decision", "REFUSE")))
            .is(400, "review/incomplete-refusal").namesFields("reasons", "remedies");
        dairy.post(PermitCase.APPROVER, "/decision", Map.of("decision", "REFUSE", "reasons", "设施不能达标", "grounds",
                List.of("A-21-NOT-MET"), "remedies", "六十日内可申请行政复议")).then().statusCode(200).body("status", equalTo("REFUSED"))
            .body("decision.grounds", contains("A-21-NOT-MET")).body("decision.remedies", equalTo("六十日内可申请行政复议"));
    }

    @Test
    void falseMaterialBarsTheUnitForAYear() {
        PermitCase dairy = PermitCase.recommended();
        dairy.post(PermitCase.APPROVER, "/decision", Map.of("decision", "REFUSE", "reasons", "提供虚假材料", "grounds",
            List.of("A-23-FALSE-MATERIAL"), "remedies", "六十日内可申请行政复议")).then().statusCode(200);

        assertThatProblem(dairy.again()).is(409, "filing/barred");
        LegalTime.at("2027-09-01T09:00");
        assertThatProblem(dairy.again()).as("the last day").is(409, "filing/barred");
        LegalTime.at("2027-09-02T09:00");
        dairy.again().then().statusCode(201);
    }

    @Test
    void nothingIsDecidedBeforeTheRecommendation() {
        PermitCase dairy = PermitCase.accepted();

        assertThatProblem(dairy.post(PermitCase.APPROVER, "/decision", Map.of("decision", "REFUSE", "reasons", "x", "remedies", "y")))
            .is(409, "filing/not-allowed-in-status");
        assertThat(stored.count("work_item", "application_no = ? and kind = 'DECISION'", dairy.no())).as("rolled back").isZero();
    }

    @Test
    void personWhoReviewedMayNotDecide() {
        PermitCase dairy = PermitCase.accepted();
        dairy.recordAll(Set.of()).then().statusCode(200);
        dairy.recommend("GRANT").then().statusCode(200);
        String both = Tokens.officer("reviewer", "210000", Roles.REVIEWER, Roles.APPROVER).sign();

        assertThatProblem(dairy.grant(both)).is(403, "worklist/same-person");
        assertThat(dairy.get(both, "").jsonPath().getList("allowedActs")).isEmpty();
        dairy.grant(PermitCase.APPROVER).then().statusCode(200);
    }

    @RepeatedTest(3)
    void ofTwoApproversAtOnceOneDecides() {
        PermitCase dairy = PermitCase.recommended();

        List<Integer> statuses = atOnce(() -> dairy.grant(PermitCase.APPROVER), () -> dairy.grant(SECOND_APPROVER));

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(stored.count("outbox", "message_name = 'Msg_DecisionMade' and correlation_key in "
            + "(select id from work_item where application_no = ?)", dairy.no())).isOne();
        assertThat(stored.count("audit_event", "subject_id = ? and act = 'grant'", dairy.no())).isOne();
    }

    @RepeatedTest(3)
    void ofWithdrawalAndDecisionOneWins() {
        PermitCase dairy = PermitCase.recommended();

        List<Integer> statuses = atOnce(dairy::withdraw, () -> dairy.grant(PermitCase.APPROVER));

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(dairy.status()).isEqualTo(statuses.get(0) == 200 ? "WITHDRAWN" : "GRANTED");
        assertThat(stored.count("outbox", "message_name in ('Msg_DecisionMade', 'Msg_ApplicationWithdrawn') and (correlation_key = ? "
            + "or correlation_key in (select id from work_item where application_no = ?))", dairy.no(), dairy.no())).isOne();
    }

    @Test
    void closingAWithdrawalTwiceChangesNothingMore() {
        PermitCase dairy = PermitCase.recommended();
        dairy.withdraw().then().statusCode(200);

        acting.asSystem(() -> closeWithdrawn.handle(new CloseWithdrawnJob(dairy.no())));
        acting.asSystem(() -> closeWithdrawn.handle(new CloseWithdrawnJob(dairy.no())));

        assertThat(stored.count("work_item", "application_no = ? and status = 'OPEN'", dairy.no())).isZero();
        assertThat(dairy.status()).isEqualTo("WITHDRAWN");
    }

    private OpenDecisionResult open(PermitCase of) {
        return acting.asSystem(() -> openDecision.handle(new OpenDecisionJob(of.no())));
    }

    @SafeVarargs
    private static List<Integer> atOnce(Supplier<Response>... requests) {
        List<CompletableFuture<Integer>> running = Stream.of(requests)
            .map(request -> CompletableFuture.supplyAsync(() -> request.get().statusCode())).toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
