package org.onepermit.permit.review.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.onepermit.permit.filing.rules.Finding;

/** Times during which a unit may not apply again (A-23; APL §78, R §40, §41). */
public final class Bars {

    private Bars() { }

    /** Why a unit is barred. */
    public enum Cause {
        /** False material in an application for a licence that bears on safety (APL §78). */
        FALSE_MATERIAL(1, "APL §78"),
        /** The permit was got by fraud or bribery (R §40). */
        FRAUD(3, "R §40"),
        /** The permit was forged, altered or transferred (R §41). */
        FORGERY(3, "R §41");

        private final int years;
        private final String basis;

        Cause(int years, String basis) {
            this.years = years;
            this.basis = basis;
        }

        public String basis() {
            return basis;
        }
    }

    /** A bar by the decision that set it. */
    public record Bar(Cause cause, LocalDate decidedOn) {

        /** Its last day: the day of the decision is excluded (K-02). */
        public LocalDate until() {
            return decidedOn.plusYears(cause.years);
        }
    }

    /** Last day of the longest bar; empty if there is none. */
    public static Optional<LocalDate> until(Collection<Bar> bars) {
        return bars.stream().map(Bar::until).max(Comparator.naturalOrder());
    }

    /** Why a unit may not apply on a day; empty if it may. */
    public static Optional<Finding> refused(LocalDate until, LocalDate today) {
        return until == null || today.isAfter(until) ? Optional.empty()
            : Optional.of(Finding.block("A-23-BAR", "", "R §40, §41, A-23").with("until", until));
    }
}
