package org.onepermit.inspection.remedy.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.rules.Objection;

/** Whether an order to put right may be given as worded (F-21): it demands something, and ends before the re-check must be over. */
public final class RectificationGuard {

    private RectificationGuard() { }

    public static List<Objection> refused(String demand, LocalDate deadline, LocalDate today, LocalDate recheckDueOn) {
        List<Objection> objections = new ArrayList<>();
        if (demand == null || demand.isBlank()) {
            objections.add(Objection.of("F-21-DEMAND", "demand", "F-21"));
        }
        if (deadline == null || deadline.isBefore(today) || deadline.isAfter(recheckDueOn)) {
            objections.add(Objection.of("F-21-DEADLINE", "deadline", Map.of("latest", recheckDueOn), "F-21, PD §10"));
        }
        return objections;
    }

    /** Whether a re-check may be recorded: nobody passes what they have not looked at, and no earlier than the order. */
    public static List<Objection> recheckRefused(String findings, LocalDate checkedOn, LocalDate orderedOn, LocalDate today) {
        List<Objection> objections = new ArrayList<>();
        if (findings == null || findings.isBlank()) {
            objections.add(Objection.of("F-21-EVIDENCE", "findings", "F-21"));
        }
        if (checkedOn == null || checkedOn.isBefore(orderedOn) || checkedOn.isAfter(today)) {
            objections.add(Objection.of("F-21-DAY", "checkedOn", "F-21"));
        }
        return objections;
    }
}
