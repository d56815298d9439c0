package org.onepermit.inspection.enforcement.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.onepermit.inspection.enforcement.rules.LegalReview.Reason;

/**
 * The legal review (法制审核; APnL §58). What has not happened yet is null.
 *
 * @param reasons         why the law asks for it; empty if it was sent without need
 * @param qualificationNo number of the reviewer's national qualification in law
 */
public record Review(
    LocalDate sentOn, LocalDate dueOn, Set<Reason> reasons, String reviewer, String reviewerName, String qualificationNo, Boolean passed,
    String opinion, LocalDate reviewedOn) {

    static Review sent(Set<Reason> reasons, LocalDate dueOn, LocalDate today) {
        return new Review(today, dueOn, reasons, null, null, null, null, null, null);
    }

    Review given(Person by, String qualification, boolean pass, String text, LocalDate today) {
        return new Review(sentOn, dueOn, reasons, by.subject(), by.name(), qualification, pass, text, today);
    }
}
