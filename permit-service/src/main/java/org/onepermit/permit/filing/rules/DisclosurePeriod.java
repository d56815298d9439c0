package org.onepermit.permit.filing.rules;

import java.time.LocalDate;
import java.util.List;
import org.onepermit.permit.filing.rules.Dossier.DisclosureProof;
import org.onepermit.platform.time.WorkingCalendar;

/** The disclosure before a KEY unit applies, at least five full working days (申请前信息公开, X1; R §8(1), A-13). */
public final class DisclosurePeriod {

    private DisclosurePeriod() { }

    /** Last day of the disclosure: the day it starts is excluded, the last ends at 24:00 (K-02). */
    public static LocalDate lastDay(LocalDate startedOn, WorkingCalendar calendar, FilingTerms terms) {
        return calendar.plusWorkingDays(startedOn, terms.disclosureWorkingDays());
    }

    /** First day on which the disclosure may be ended and the application submitted. */
    public static LocalDate earliestSubmission(LocalDate startedOn, WorkingCalendar calendar, FilingTerms terms) {
        return lastDay(startedOn, calendar, terms).plusDays(1);
    }

    /** Why the application may not be submitted on a day; empty if it may. */
    public static List<Finding> check(DisclosureProof proof, LocalDate submittedOn, WorkingCalendar calendar, FilingTerms terms) {
        if (proof == null || proof.startedOn() == null) {
            return List.of(Finding.block("X1-REQUIRED", "disclosure", "R §8(1), A-13"));
        }
        LocalDate earliest = earliestSubmission(proof.startedOn(), calendar, terms);
        LocalDate ended = proof.endedOn() == null ? submittedOn : proof.endedOn();
        return ended.isBefore(earliest)
            ? List.of(Finding.block("A-13-DISCLOSURE-SHORT", "disclosure", "R §8(1), A-13").with("startedOn", proof.startedOn())
                .with("earliest", earliest).with("workingDays", terms.disclosureWorkingDays()))
            : List.of();
    }
}
