package org.onepermit.inspection.enforcement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.rules.Objection;

/** Who may ask for a recusal and who decides it (APnL §43). */
class RecusalGuardTest {

    @Test
    void partyNamesAnyOfficerAndAnOfficerTheOwnPersonOnly() {
        assertThat(RecusalGuard.requestRefused("li", null, false)).isEmpty();
        assertThat(RecusalGuard.requestRefused("li", "li", false)).isEmpty();
        assertThat(codes(RecusalGuard.requestRefused("li", "wang", false))).containsExactly("APNL-43-OWN");
    }

    @Test
    void nothingIsAskedForTwiceBeforeItIsDecided() {
        assertThat(codes(RecusalGuard.requestRefused("li", null, true))).containsExactly("APNL-43-PENDING");
    }

    @Test
    void nobodyDecidesOnTheOwnPersonOrTheOwnRequest() {
        assertThat(codes(RecusalGuard.deciderRefused("li", "li", "unit"))).containsExactly("APNL-43-DECIDER");
        assertThat(codes(RecusalGuard.deciderRefused("head", "li", "head"))).containsExactly("APNL-43-DECIDER");
        assertThat(RecusalGuard.deciderRefused("head", "li", "unit")).isEmpty();
    }

    @Test
    void thereIsNoPenaltyWhileOneIsUndecidedAndNoActOfOneOfficerAlone() {
        assertThat(codes(RecusalGuard.decisionRefused(true))).containsExactly("APNL-43-UNDECIDED");
        assertThat(RecusalGuard.decisionRefused(false)).isEmpty();
        assertThat(codes(InvestigationGuard.goOnRefused(1))).containsExactly("APNL-42-OFFICERS");
        assertThat(InvestigationGuard.goOnRefused(2)).isEmpty();
    }

    private static List<String> codes(List<Objection> objections) {
        return objections.stream().map(Objection::code).toList();
    }
}
