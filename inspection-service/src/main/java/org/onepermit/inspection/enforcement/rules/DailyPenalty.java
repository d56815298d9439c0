package org.onepermit.inspection.enforcement.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.rules.Objection;

/** The continuous daily penalty (按日计罚, G-08 to G-10; Code §1060). The authority may impose it; it must not where the discharge ended. */
public final class DailyPenalty {

    private DailyPenalty() { }

    /** What a re-check found. */
    public enum Recheck { CONTINUES, REFUSED, CORRECTED, STOPPED, SEALED }

    /** Days from the day after service of the correction order to the day of the re-check, both counted (G-09; Code §1060, PD §17). */
    public static long days(LocalDate orderServedOn, LocalDate recheckedOn) {
        return ChronoUnit.DAYS.between(orderServedOn, recheckedOn);
    }

    /** The original fine for each day (PD §19). */
    public static BigDecimal amountYuan(BigDecimal originalYuan, long days) {
        return originalYuan.multiply(BigDecimal.valueOf(days));
    }

    /** Why no daily penalty may be imposed; empty if it may. */
    public static List<Objection> refused(boolean fined, LocalDate orderServedOn, LocalDate recheckedOn, Recheck found, EnforcementTerms terms) {
        List<Objection> objections = new ArrayList<>();
        if (!fined) {
            objections.add(Objection.of("G-08-NOT-FINED", "", "Code §1060"));
        }
        if (found != Recheck.CONTINUES && found != Recheck.REFUSED) {
            objections.add(Objection.of("G-10-ENDED", "found", Map.of("found", found), "PD §12, §20"));
        }
        long days = days(orderServedOn, recheckedOn);
        if (days < 1 || days > terms.recheckDays()) {
            objections.add(Objection.of("G-09-RECHECK", "recheckedOn", Map.of("days", days, "limit", terms.recheckDays()), "PD §10"));
        }
        return objections;
    }
}
