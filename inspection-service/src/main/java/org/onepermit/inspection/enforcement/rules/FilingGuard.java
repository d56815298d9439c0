package org.onepermit.inspection.enforcement.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.platform.codes.Division;

/** Whether a lead may be filed as a case (M.6 file; APnL §§22, 36, 54; Code §1054). */
public final class FilingGuard {

    private FilingGuard() { }

    /**
     * What is to be filed.
     *
     * @param place      division in which the conduct took place
     * @param area       division for which the authority is competent
     * @param occurredTo last day of the conduct; the day of finding if it still goes on
     */
    public record Filing(String place, String area, LocalDate occurredFrom, LocalDate occurredTo, TimeBar.Harm harm, LocalDate foundOn) { }

    /** Every objection to the filing; empty if it may be done. */
    public static List<Objection> refused(Filing filing) {
        List<Objection> objections = new ArrayList<>();
        if (!Division.contains(filing.area(), filing.place())) {
            objections.add(Objection.of("APNL-22-JURISDICTION", "division", Map.of("place", filing.place(), "area", filing.area()), "APnL §22"));
        }
        if (filing.occurredFrom().isAfter(filing.occurredTo()) || filing.occurredTo().isAfter(filing.foundOn())) {
            objections.add(Objection.of("G-03-DATES", "occurredTo", Map.of("from", filing.occurredFrom(), "to", filing.occurredTo(), "found",
                filing.foundOn()), "L-03"));
        } else if (TimeBar.passed(filing.occurredTo(), filing.harm(), filing.foundOn())) {
            objections.add(Objection.of("G-03-TIME-BAR", "occurredTo", Map.of("lastDay", TimeBar.lastDay(filing.occurredTo(), filing.harm(),
                filing.foundOn()), "found", filing.foundOn()), "APnL §36, Code §1054"));
        }
        return objections;
    }
}
