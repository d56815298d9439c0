package org.onepermit.report.duty.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.report.duty.Duty;
import org.onepermit.report.duty.DutyEdition;
import org.onepermit.report.duty.DutySummary;
import org.onepermit.report.duty.rules.DutyStatus;

/**
 * One duty with what it was before.
 *
 * @param coversFrom first day to be reported on: earlier than the period's own if a skipped period is folded in
 * @param contents   names of the chapters by the permit; empty if the permit is silent
 * @param openedAt   when the report could first be filed; null before
 */
public record DutyView(
    @JsonUnwrapped DutySummary duty, LocalDate coversFrom, List<String> contents, Instant openedAt, List<EditionView> editions) {

    /** What the duty was until it was superseded. */
    public record EditionView(int edition, DutyStatus status, LocalDate dueOn, LocalDate coversFrom, Instant supersededAt) {

        static EditionView of(DutyEdition edition) {
            return new EditionView(edition.editionNo(), edition.status(), edition.dueOn(), edition.coversFrom(), edition.supersededAt());
        }
    }

    static DutyView of(Duty duty, List<DutyEdition> editions, LocalDate today) {
        return new DutyView(duty.summary(today), duty.coversFrom(), duty.contents(), duty.openedAt(), editions.stream().map(EditionView::of).toList());
    }
}
