package org.onepermit.report.duty.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onepermit.platform.time.WorkingCalendar;

/**
 * How a review of a report ends (D-16).
 *
 * @param remarks     what is accepted with
 * @param corrections what has to be put right, told once with one time limit
 * @param evidence    what an enforcement officer will need
 * @param reviewer    who reviewed
 * @param approver    who approved the referral
 */
public record ReviewDecision(
    Outcome outcome, List<String> remarks, List<String> corrections, List<String> evidence, String reviewer, String approver) {

    /** The four ends. */
    public enum Outcome { ACCEPTED, ACCEPTED_WITH_REMARKS, RETURNED, REFERRED }

    /** What a decision lacks. */
    public enum Lack { REVIEWER, REMARKS, CORRECTIONS, EVIDENCE, APPROVER, OTHER_APPROVER }

    public ReviewDecision {
        remarks = List.copyOf(remarks);
        corrections = List.copyOf(corrections);
        evidence = List.copyOf(evidence);
    }

    /** What it lacks; empty if it may be given. */
    public List<Lack> lacks() {
        List<Lack> lacks = new ArrayList<>();
        add(lacks, Lack.REVIEWER, blank(reviewer));
        add(lacks, Lack.REMARKS, outcome == Outcome.ACCEPTED_WITH_REMARKS && remarks.isEmpty());
        add(lacks, Lack.CORRECTIONS, outcome == Outcome.RETURNED && corrections.isEmpty());
        add(lacks, Lack.EVIDENCE, outcome == Outcome.REFERRED && evidence.isEmpty());
        add(lacks, Lack.APPROVER, outcome == Outcome.REFERRED && blank(approver));
        add(lacks, Lack.OTHER_APPROVER, outcome == Outcome.REFERRED && !blank(approver) && Objects.equals(approver, reviewer));
        return lacks;
    }

    /** Last day of a review of a report submitted on a day (D-15). */
    public static LocalDate reviewDue(LocalDate submittedOn, WorkingCalendar calendar, DutyTerms terms) {
        return calendar.plusWorkingDays(submittedOn, terms.reviewWorkingDays());
    }

    /** Last day of a correction of a report returned on a day (D-16). */
    public static LocalDate correctionDue(LocalDate returnedOn, WorkingCalendar calendar, DutyTerms terms) {
        return calendar.plusWorkingDays(returnedOn, terms.correctionWorkingDays());
    }

    private static void add(List<Lack> lacks, Lack lack, boolean lacking) {
        if (lacking) {
            lacks.add(lack);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
