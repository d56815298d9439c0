package org.onepermit.workflow.process;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;
import org.onepermit.workflow.EmbeddedEngine;
import org.onepermit.workflow.app.RunningEngine;

/** Walks applications through the whole process, on every path. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "workflow"))
@QuarkusTestResource(TokenResource.class)
class PermitApplicationProcessIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAST_DUE = Duration.ofDays(31);
    private static final String OPEN_ACCEPTANCE = "Task_OpenAcceptance";

    @Inject
    RunningEngine running;

    private PermitCase permit;

    @BeforeEach
    void open() {
        permit = new PermitCase(engine().grpcPort(), () -> engine().clock().now());
    }

    @AfterEach
    void close() {
        permit.close();
    }

    @Test
    void anApplicationIsGrantedIssuedAndDelivered() {
        permit.submit();
        waitsAt("Gateway_AcceptanceWait");
        permit.acceptance("ACCEPTED");
        waitsAt("Gateway_ReviewWait");
        permit.recommended();
        waitsAt("Gateway_DecisionWait");
        permit.decided("GRANTED");
        waitsAt("CatchEvent_NumberAssigned");
        permit.numberAssigned();
        waitsAt("Gateway_DeliveryWait");
        permit.delivered();
        ended();
        assertThat(permit.elements().subList(0, 7)).containsExactly(OPEN_ACCEPTANCE, "Task_PublishAcceptance", "Task_OpenReview",
                "Task_OpenDecision", "Task_RequestNumber", "Task_IssuePermit", "Task_PublishGrant");
        assertThat(permit.elements().subList(7, 10)).as("delivery and supervision do not wait for one another")
                .containsExactlyInAnyOrder("Task_OpenDelivery", "Task_EnrolHolder", "Task_OpenDuties");
    }

    @Test
    void anApplicationIsRefused() {
        permit.submit();
        permit.acceptance("ACCEPTED");
        permit.recommended();
        permit.decided("REFUSED");
        ended();
        assertThat(permit.elements()).endsWith("Task_OpenDecision", "Task_PublishRefusal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_REQUIRED", "NOT_ACCEPTED_JURISDICTION"})
    void anApplicationIsNotAccepted(String outcome) {
        permit.submit();
        permit.acceptance(outcome);
        ended();
        assertThat(permit.elements()).containsExactly(OPEN_ACCEPTANCE, "Task_PublishNonAcceptance");
    }

    @Test
    void acceptanceIsDeemedWhenNobodyDecides() {
        permit.submit();
        waitsAt("Gateway_AcceptanceWait");
        pastDue();
        waitsAt("Gateway_ReviewWait");
        assertThat(permit.elements()).containsExactly(OPEN_ACCEPTANCE, "Task_DeemAccepted", "Task_PublishAcceptance",
                "Task_OpenReview");
    }

    @Test
    void anApplicationIsCorrectedAndAcceptedAgain() {
        permit.submit();
        permit.acceptance("CORRECTION_NOTICE");
        waitsAt("Gateway_CorrectionWait");
        permit.corrected();
        waitsAt("Gateway_AcceptanceWait");
        assertThat(permit.elements()).containsExactly(OPEN_ACCEPTANCE, "Task_OpenCorrection", OPEN_ACCEPTANCE);
    }

    @Test
    void anUncorrectedApplicationIsClosed() {
        permit.submit();
        permit.acceptance("CORRECTION_NOTICE");
        waitsAt("Gateway_CorrectionWait");
        pastDue();
        ended();
        assertThat(permit.elements()).endsWith("Task_OpenCorrection", "Task_CloseUncorrected");
    }

    @Test
    void aCorrectionThatWonTheRaceIsNotClosed() {
        permit.correctedInTime().submit();
        permit.acceptance("CORRECTION_NOTICE");
        waitsAt("Gateway_CorrectionWait");
        pastDue();
        waitsAt("Gateway_AcceptanceWait");
        assertThat(permit.elements()).endsWith("Task_CloseUncorrected", OPEN_ACCEPTANCE);
    }

    @Test
    void theReviewClockIsReadAgainWheneverItChanged() {
        permit.submit();
        permit.acceptance("ACCEPTED");
        waitsAt("Gateway_ReviewWait");
        permit.reviewClockChanged();
        permit.reviewClockChanged();
        await(() -> assertThat(permit.elements()).endsWith("Task_ReadReviewClock", "Task_ReadReviewClock"));
        waitsAt("Gateway_ReviewWait");
    }

    @Test
    void overdueStepsAreFlaggedAndGoOn() {
        permit.submit();
        permit.acceptance("ACCEPTED");
        waitsAt("Gateway_ReviewWait");
        pastDue();
        waitsAt("CatchEvent_ReviewRecommendedLate");
        permit.recommended();
        waitsAt("Gateway_DecisionWait");
        pastDue();
        waitsAt("CatchEvent_DecisionMadeLate");
        permit.decided("GRANTED");
        permit.numberAssigned();
        waitsAt("Gateway_DeliveryWait");
        pastDue();
        waitsAt("CatchEvent_PermitDeliveredLate");
        permit.delivered();
        ended();
        assertThat(permit.elements()).contains("Task_FlagReviewOverdue", "Task_FlagDecisionOverdue",
                "Task_FlagDeliveryOverdue", "Task_IssuePermit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gateway_AcceptanceWait", "Gateway_CorrectionWait", "Gateway_ReviewWait",
            "Gateway_DecisionWait", "CatchEvent_NumberAssigned", "Gateway_DeliveryWait"})
    void anApplicationCanBeWithdrawnWhereverItWaits(String place) {
        permit.submit();
        permit.acceptance(place.equals("Gateway_CorrectionWait") ? "CORRECTION_NOTICE" : "ACCEPTED");
        if (place.equals("Gateway_AcceptanceWait")) {
            permit.withdraw();
        } else {
            advanceTo(place);
            permit.withdraw();
        }
        ended();
        assertThat(permit.elements()).endsWith("Task_CloseWithdrawn");
    }

    private void advanceTo(String place) {
        Map<String, Integer> depth = Map.of("Gateway_DecisionWait", 1, "CatchEvent_NumberAssigned", 2,
                "Gateway_DeliveryWait", 3);
        int steps = depth.getOrDefault(place, 0);
        List<Runnable> moves = List.of(permit::recommended, () -> permit.decided("GRANTED"), permit::numberAssigned);
        moves.subList(0, steps).forEach(Runnable::run);
        waitsAt(place);
    }

    private void waitsAt(String element) {
        await(() -> {
            assertThat(permit.instanceKey()).isPositive();
            assertThat(engine().engine().instances().activeElements(permit.instanceKey())).containsExactly(element);
        });
    }

    private void ended() {
        await(() -> {
            assertThat(permit.instanceKey()).isPositive();
            assertThat(engine().engine().instances().find(permit.instanceKey())).isEmpty();
        });
    }

    private void pastDue() {
        given().auth().oauth2(Tokens.of("operator").roles(Roles.OPERATOR).sign())
                .contentType("application/json")
                .body(Map.of("now", engine().clock().now().plus(PAST_DUE).toString()))
                .put("/api/workflow/v1/legal-clock").then().statusCode(200);
    }

    private static void await(Runnable assertion) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError | RuntimeException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private EmbeddedEngine engine() {
        return running.get().orElseThrow();
    }
}
