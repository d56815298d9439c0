package org.onepermit.inspection.enforcement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.inspection.enforcement.rules.DailyPenalty.Recheck;
import org.onepermit.inspection.rules.Objection;

/** G-08 to G-10. */
class DailyPenaltyTest {

    private static final LocalDate SERVED = LocalDate.parse("2026-09-01");
    private static final EnforcementTerms TERMS = EnforcementTerms.defaults();

    @Test
    void g10FromTheDayAfterServiceToTheDayOfTheRecheck() {
        long days = DailyPenalty.days(SERVED, LocalDate.parse("2026-09-16"));
        assertThat(days).isEqualTo(15);
        assertThat(DailyPenalty.amountYuan(new BigDecimal("100000"), days)).isEqualByComparingTo("1500000");
    }

    @ParameterizedTest(name = "re-check on {0}: {1}")
    @CsvSource({"2026-09-01, G-09-RECHECK", "2026-09-02, ", "2026-10-01, ", "2026-10-02, G-09-RECHECK"})
    void g09TheRecheckIsWithinThirtyDays(LocalDate recheckedOn, String code) {
        assertThat(codes(true, recheckedOn, Recheck.CONTINUES)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"CONTINUES, ", "REFUSED, ", "CORRECTED, G-10-ENDED", "STOPPED, G-10-ENDED", "SEALED, G-10-ENDED"})
    void g10NoneWhereTheDischargeEnded(Recheck found, String code) {
        assertThat(codes(true, SERVED.plusDays(10), found)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void g08NoneWithoutAFine() {
        assertThat(codes(false, SERVED.plusDays(10), Recheck.CONTINUES)).containsExactly("G-08-NOT-FINED");
    }

    private static List<String> codes(boolean fined, LocalDate recheckedOn, Recheck found) {
        return DailyPenalty.refused(fined, SERVED, recheckedOn, found, TERMS).stream().map(Objection::code).toList();
    }
}
