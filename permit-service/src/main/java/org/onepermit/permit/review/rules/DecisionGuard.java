package org.onepermit.permit.review.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onepermit.permit.filing.rules.Finding;

/** Whether a decision may be taken as proposed (A-21, A-22; R §11, §12, APL §38). */
public final class DecisionGuard {

    private DecisionGuard() { }

    /**
     * Why a permit may not be granted: a condition not assessed or not met, or a computed ground that stands against it.
     *
     * @param satisfied what the reviewer found of each condition; one that is absent was not assessed
     */
    public static List<Finding> grantRefused(Map<IssueCondition, Boolean> satisfied, List<Finding> grounds) {
        return Stream.concat(unmet(satisfied), Finding.blocking(grounds).stream()).toList();
    }

    /** Why a refusal is not in form: it is written, with reasons, and says what the unit can do against it (APL §38). */
    public static List<Finding> refusalIncomplete(String reasons, String remedies) {
        return Stream.of(required("A-22-REASONS", "reasons", reasons), required("A-22-REMEDIES", "remedies", remedies))
            .flatMap(findings -> findings).toList();
    }

    /** Conditions that no one has assessed yet; the recommendation needs all five (M.1 recommend). */
    public static List<Finding> notAssessed(Map<IssueCondition, Boolean> satisfied) {
        return Arrays.stream(IssueCondition.values()).filter(condition -> !satisfied.containsKey(condition))
            .map(condition -> of("A-21-NOT-ASSESSED", condition)).toList();
    }

    private static Stream<Finding> unmet(Map<IssueCondition, Boolean> satisfied) {
        return Stream.concat(notAssessed(satisfied).stream(),
            Arrays.stream(IssueCondition.values()).filter(condition -> Boolean.FALSE.equals(satisfied.get(condition)))
                .map(condition -> of("A-21-NOT-MET", condition)));
    }

    private static Finding of(String code, IssueCondition condition) {
        return Finding.block(code, "conditions/" + condition, condition.basis()).with("condition", condition)
            .with("conditionZh", condition.zh()).with("conditionEn", condition.en());
    }

    private static Stream<Finding> required(String code, String field, String text) {
        return text == null || text.isBlank() ? Stream.of(Finding.block(code, field, "R §12, APL §38")) : Stream.empty();
    }
}
