package org.onepermit.permit.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.onepermit.permit.review.ReviewRecord.Assessment;
import org.onepermit.permit.review.rules.IssueCondition;

/** The reviewer's judgement so far; a condition may still be undecided. */
public record RecordReviewRequest(
    @NotNull @Size(max = 5) List<@NotNull @Valid ConditionRequest> conditions, @Size(max = 20_000) String opinion) {

    /** One condition. */
    public record ConditionRequest(@NotNull IssueCondition code, Boolean satisfied, @Size(max = 5000) String evidence) {
    }

    List<Assessment> toAssessments() {
        return conditions.stream().map(each -> new Assessment(each.code(), each.satisfied(), each.evidence())).toList();
    }
}
