package org.onepermit.permit.review.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onepermit.permit.filing.rules.Finding;

/**
 * What of a resubmission may still be held against the unit (一次性告知, A-15; R §9(4)): what was wrong in the first submission and was not
 * told in the notice may not be asked for any more.
 *
 * @param unanswered told in the notice and still wrong
 * @param newlyMade  wrong only since the resubmission
 * @param forgone    wrong from the first, but not told: only the review can deal with it
 */
public record OneNotice(List<Finding> unanswered, List<Finding> newlyMade, List<Finding> forgone) {

    /** Sorts what is wrong now by what was wrong first and what the notice told. */
    public static OneNotice of(List<Acceptance.Item> told, List<Finding> first, List<Finding> now) {
        Set<String> toldFields = told.stream().map(Acceptance.Item::field).collect(Collectors.toSet());
        Set<String> wrongFirst = first.stream().map(OneNotice::identity).collect(Collectors.toSet());
        return new OneNotice(
            now.stream().filter(finding -> toldFields.contains(finding.field())).toList(),
            now.stream().filter(finding -> !toldFields.contains(finding.field()) && !wrongFirst.contains(identity(finding))).toList(),
            now.stream().filter(finding -> !toldFields.contains(finding.field()) && wrongFirst.contains(identity(finding))).toList());
    }

    private static String identity(Finding finding) {
        return finding.code() + " " + finding.field();
    }
}
