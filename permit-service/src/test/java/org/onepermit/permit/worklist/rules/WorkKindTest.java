package org.onepermit.permit.worklist.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Kinds of work and the persons they need (J-01). */
class WorkKindTest {

    @Test
    void clerkReviewerAndApproverAreThreePersons() {
        assertThat(WorkKind.ACCEPTANCE.barredBy()).containsExactlyInAnyOrder(WorkKind.REVIEW, WorkKind.DECISION);
        assertThat(WorkKind.REVIEW.barredBy()).containsExactlyInAnyOrder(WorkKind.ACCEPTANCE, WorkKind.DECISION);
        assertThat(WorkKind.DECISION.barredBy()).containsExactlyInAnyOrder(WorkKind.ACCEPTANCE, WorkKind.REVIEW);
    }

    @Test
    void deliveryIsForWhoeverIsAtTheCounter() {
        assertThat(WorkKind.DELIVERY.barredBy()).isEmpty();
    }

    @Test
    void rolesOpenTheirKindsOfWork() {
        assertThat(WorkKind.of(List.of("CLERK"))).containsExactlyInAnyOrder(WorkKind.ACCEPTANCE, WorkKind.DELIVERY);
        assertThat(WorkKind.of(List.of("LEADER", "AUDITOR"))).isEmpty();
    }
}
