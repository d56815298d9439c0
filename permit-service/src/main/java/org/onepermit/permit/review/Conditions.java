package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.review.ReviewRecord.Assessment;
import org.onepermit.permit.review.rules.IssueCondition;
import org.onepermit.permit.review.rules.ReviewProblem;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;

/** Holds an act to the five conditions as recorded. */
@ApplicationScoped
class Conditions {

    private final ReviewRecordRepository records;

    Conditions(ReviewRecordRepository records) {
        this.records = records;
    }

    /** The record, once every condition has a judgement and its evidence. */
    ReviewRecord requireAssessed(Application application) {
        ReviewRecord record = records.of(application.applicationNo())
            .orElseThrow(() -> new ProblemException(ReviewProblem.CONDITIONS_INCOMPLETE, null, named(condition -> true, "not-assessed")));
        Map<IssueCondition, Assessment> assessed = record.byCondition();
        refuseIfAny(ReviewProblem.CONDITIONS_INCOMPLETE,
            named(condition -> !assessed.containsKey(condition) || !assessed.get(condition).isComplete(), "not-assessed"));
        return record;
    }

    /** No permit while one condition is not met. */
    void requireMet(ReviewRecord record) {
        Map<IssueCondition, Assessment> assessed = record.byCondition();
        refuseIfAny(ReviewProblem.CONDITIONS_UNMET, named(condition -> !assessed.get(condition).satisfied(), "not-met"));
    }

    private static List<FieldError> named(Predicate<IssueCondition> which, String code) {
        return Arrays.stream(IssueCondition.values()).filter(which)
            .map(condition -> new FieldError("conditions/" + condition, code)).toList();
    }

    private static void refuseIfAny(ReviewProblem problem, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new ProblemException(problem, null, errors);
        }
    }
}
