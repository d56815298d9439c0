package org.onepermit.permit.review.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.platform.time.WorkingCalendar;

/**
 * Acceptance and its five ways (A.5; R §9). Correcting on the spot ends nothing: the applicant corrects, and one of the outcomes
 * follows (R §9(3)).
 */
public final class Acceptance {

    private Acceptance() { }

    /** Something to put right. {@code field} is the place in the dossier, blank for the application as a whole. */
    public record Item(String field, String problem, String requirement) { }

    /** What a clerk proposes. */
    public record Ruling(AcceptanceOutcome outcome, List<Item> items, String competentAuthority, String reason) { }

    /**
     * What the ruling is judged against.
     *
     * @param receivedOn       day on which this submission was received
     * @param earlierNotice    whether a correction notice was given before
     * @param missing          blocking findings of the dossier as submitted
     * @param reapplyBarUntil  last day of a bar, or null
     */
    public record Situation(
        ManagementClass managementClass, LocalDate receivedOn, boolean earlierNotice, List<Finding> missing, LocalDate reapplyBarUntil,
        LocalDate today) { }

    /** Last day for a correction notice; in silence the application is accepted at its end (R §9(4)). */
    public static LocalDate dueOn(LocalDate receivedOn, WorkingCalendar calendar, ReviewTerms terms) {
        return calendar.plusWorkingDays(receivedOn, terms.acceptance());
    }

    /** Day of a deemed acceptance: the day of receipt, not the day on which the time ran out. */
    public static LocalDate deemedAcceptedOn(LocalDate receivedOn) {
        return receivedOn;
    }

    /** Why the ruling may not be given as proposed; empty if it may. */
    public static List<Finding> refused(Ruling ruling, Situation situation, WorkingCalendar calendar, ReviewTerms terms) {
        return switch (ruling.outcome()) {
            case NOT_REQUIRED -> notRequired(ruling, situation);
            case NOT_ACCEPTED_JURISDICTION ->
                required("A-05-AUTHORITY", "competentAuthority", ruling.competentAuthority(), "R §9(2)").toList();
            case CORRECTION_NOTICE -> notice(ruling, situation, calendar, terms);
            case ACCEPTED -> accepted(situation);
        };
    }

    private static List<Finding> notRequired(Ruling ruling, Situation situation) {
        List<Finding> findings = new ArrayList<>(required("A-05-REASON", "reason", ruling.reason(), "R §9(1)").toList());
        if (situation.managementClass() != null && situation.managementClass().needsPermit()) {
            findings.add(Finding.block("A-05-PERMIT-REQUIRED", "outcome", "R §2, R §9(1)").withClass(situation.managementClass()));
        }
        return findings;
    }

    /** One notice only, in time, complete and itemised. */
    private static List<Finding> notice(Ruling ruling, Situation situation, WorkingCalendar calendar, ReviewTerms terms) {
        List<Finding> findings = new ArrayList<>();
        if (situation.earlierNotice()) {
            findings.add(Finding.block("A-15-SECOND-NOTICE", "outcome", "R §9(4), A-15"));
        }
        LocalDate due = dueOn(situation.receivedOn(), calendar, terms);
        if (situation.today().isAfter(due)) {
            findings.add(Finding.block("A-14-NOTICE-LATE", "outcome", "R §9(4), A-14").with("dueOn", due));
        }
        List<Item> items = ruling.items() == null ? List.of() : ruling.items();
        if (items.isEmpty()) {
            findings.add(Finding.block("A-05-ITEMS", "items", "R §9(4)"));
        }
        IntStream.range(0, items.size()).forEach(i -> findings.addAll(item(items.get(i), "items/" + i).toList()));
        return findings;
    }

    private static Stream<Finding> item(Item item, String path) {
        return Stream.of(required("A-05-ITEM-PROBLEM", path + "/problem", item.problem(), "R §9(4)"),
            required("A-05-ITEM-REQUIREMENT", path + "/requirement", item.requirement(), "R §9(4)")).flatMap(findings -> findings);
    }

    /**
     * An application is accepted when complete. After the one notice what is still missing only warns: no second notice may be given, and
     * the review decides.
     */
    private static List<Finding> accepted(Situation situation) {
        Stream<Finding> missing = situation.missing().stream()
            .map(finding -> situation.earlierNotice() ? finding.weighing(Finding.Severity.WARN) : finding);
        return Stream.concat(missing, Bars.refused(situation.reapplyBarUntil(), situation.today()).stream()).toList();
    }

    private static Stream<Finding> required(String code, String field, String text, String basis) {
        return Optional.ofNullable(text).filter(stated -> !stated.isBlank()).isPresent() ? Stream.empty()
            : Stream.of(Finding.block(code, field, basis));
    }
}
