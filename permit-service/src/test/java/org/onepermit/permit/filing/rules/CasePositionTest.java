package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onepermit.permit.filing.rules.CasePosition.Step;

/** Where a case stands, told from its steps. */
class CasePositionTest {

    private static final Step SUBMITTED = new Step("StartEvent_ApplicationSubmitted", null);
    private static final Step OPENED = new Step("Task_OpenAcceptance", "Gateway_AcceptanceWait");
    private static final Step DECIDED = new Step("CatchEvent_AcceptanceDecided", null);
    private static final Step PUBLISHED = new Step("Task_PublishNonAcceptance", null);

    @Test
    void draftIsNowhereOnTheDiagram() {
        assertThat(CasePosition.of(List.of(), false)).isEqualTo(new CasePosition(List.of(), List.of()));
    }

    @Test
    void caseWaitsWhereItsLastJobSaid() {
        CasePosition position = CasePosition.of(List.of(SUBMITTED, OPENED), false);

        assertThat(position.active()).containsExactly("Gateway_AcceptanceWait");
        assertThat(position.done()).containsExactly("StartEvent_ApplicationSubmitted", "Task_OpenAcceptance");
    }

    @Test
    void actMovesTheCaseOnBeforeTheProcessHearsOfIt() {
        CasePosition position = CasePosition.of(List.of(SUBMITTED, OPENED, DECIDED), false);

        assertThat(position.active()).containsExactly("CatchEvent_AcceptanceDecided");
        assertThat(position.done()).contains("Gateway_AcceptanceWait");
    }

    @Test
    void endedCaseIsNowhereAnyMore() {
        CasePosition position = CasePosition.of(List.of(SUBMITTED, OPENED, DECIDED, PUBLISHED), true);

        assertThat(position.active()).isEmpty();
        assertThat(position.done()).contains("Task_PublishNonAcceptance");
    }

    @Test
    void issuedCaseStillWaitsForDelivery() {
        assertThat(CasePosition.of(List.of(new Step("Task_OpenDelivery", "Gateway_DeliveryWait")), true).active())
            .containsExactly("Gateway_DeliveryWait");
    }

    @Test
    void placeVisitedAgainIsWhereTheCaseIsAndNotBehindIt() {
        CasePosition position = CasePosition.of(List.of(SUBMITTED, OPENED, DECIDED, OPENED), false);

        assertThat(position.active()).containsExactly("Gateway_AcceptanceWait");
        assertThat(position.done()).doesNotContain("Gateway_AcceptanceWait").containsOnlyOnce("Task_OpenAcceptance");
    }
}
