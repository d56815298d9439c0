package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.FindingErrors;
import org.onepermit.permit.review.rules.DecisionGuard;
import org.onepermit.permit.review.rules.IssueCondition;
import org.onepermit.permit.review.rules.ReviewProblem;

/** Holds an act to the five conditions as recorded and to the computed grounds of refusal. */
@ApplicationScoped
class Conditions {

    private final ReviewRecordRepository records;
    private final Grounds grounds;

    Conditions(ReviewRecordRepository records, Grounds grounds) {
        this.records = records;
        this.grounds = grounds;
    }

    /** The record, once every condition has a judgement and its evidence. */
    ReviewRecord requireAssessed(Application application) {
        ReviewRecord record = records.of(application.applicationNo()).orElseGet(() -> new ReviewRecord(application.applicationNo()));
        FindingErrors.refuseIfBlocked(ReviewProblem.CONDITIONS_INCOMPLETE, DecisionGuard.notAssessed(satisfied(record)));
        return record;
    }

    /** No permit while a condition is not met, or while a computed ground stands against it. */
    void requireMet(Application application, ReviewRecord record) {
        FindingErrors.refuseIfBlocked(ReviewProblem.CONDITIONS_UNMET,
            DecisionGuard.grantRefused(satisfied(record), grounds.refusal(application)));
    }

    private static Map<IssueCondition, Boolean> satisfied(ReviewRecord record) {
        Map<IssueCondition, Boolean> found = new EnumMap<>(IssueCondition.class);
        List<ReviewRecord.Assessment> assessed = record.conditions() == null ? List.of() : record.conditions();
        assessed.stream().filter(ReviewRecord.Assessment::isComplete).forEach(each -> found.put(each.code(), each.satisfied()));
        return found;
    }
}
