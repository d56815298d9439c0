package org.onepermit.inspection.enforcement.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.rules.Objection;

/** Whether an investigation may begin, and whether it may end with a proposal (APnL §§42, 54, 55; M.6 investigate, conclude). */
public final class InvestigationGuard {

    private static final int OFFICERS = 2;

    private InvestigationGuard() { }

    /**
     * Why the investigation may not begin.
     *
     * @param officers certified officers who have joined
     */
    public static List<Objection> beginRefused(int officers, boolean certificatesShown) {
        List<Objection> objections = new ArrayList<>(goOnRefused(officers));
        if (!certificatesShown) {
            objections.add(Objection.of("G-02-CERTIFICATES", "certificatesShown", "APnL §39, §55"));
        }
        return objections;
    }

    /** Why nothing more may be done in a case: one officer alone does not act (APnL §42). */
    public static List<Objection> goOnRefused(int officers) {
        return isManned(officers) ? List.of() : List.of(Objection.of("APNL-42-OFFICERS", "officers", Map.of("required", OFFICERS), "APnL §42"));
    }

    /** Whether there are as many officers as the law asks for. */
    public static boolean isManned(int officers) {
        return officers >= OFFICERS;
    }

    /** Why nothing may be proposed yet: without evidence no facts are proven (APnL §§40, 46). */
    public static List<Objection> proposalRefused(long evidence) {
        return evidence > 0 ? List.of() : List.of(Objection.of("APNL-40-EVIDENCE", "evidence", "APnL §§40, 46"));
    }
}
