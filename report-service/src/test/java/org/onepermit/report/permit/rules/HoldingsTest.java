package org.onepermit.report.permit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Renewals continue or begin again, cancellations end. */
class HoldingsTest {

    private static final Holding FIRST = held("2021-06-16", "2026-06-15");

    @Test
    void renewalInTimeContinues() {
        assertThat(Holdings.with(List.of(FIRST), held("2026-06-16", "2031-06-15"))).containsExactly(held("2021-06-16", "2031-06-15"));
    }

    @Test
    void permitAfterABreakBeginsAgain() {
        assertThat(Holdings.with(List.of(FIRST), held("2026-06-17", "2031-06-16"))).containsExactly(FIRST, held("2026-06-17", "2031-06-16"));
    }

    @Test
    void sameValidityToldTwiceChangesNothing() {
        assertThat(Holdings.with(List.of(FIRST), FIRST)).containsExactly(FIRST);
    }

    @Test
    void cancellationEndsOnItsDayAndTakesAwayWhatHadNotBegun() {
        List<Holding> both = List.of(FIRST, held("2027-01-01", "2031-12-31"));

        assertThat(Holdings.until(both, LocalDate.parse("2026-05-20"))).containsExactly(held("2021-06-16", "2026-05-20"));
        assertThat(Holdings.until(both, LocalDate.parse("2021-06-15"))).isEmpty();
        assertThat(Holdings.until(both, LocalDate.parse("2032-01-01"))).isEqualTo(both);
    }

    private static Holding held(String from, String to) {
        return new Holding(LocalDate.parse(from), LocalDate.parse(to));
    }
}
