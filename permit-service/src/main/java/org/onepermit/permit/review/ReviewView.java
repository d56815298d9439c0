package org.onepermit.permit.review;

import java.util.List;
import org.onepermit.permit.filing.ClockView.PauseView;
import org.onepermit.permit.filing.FindingView;
import org.onepermit.permit.review.rules.IssueCondition;
import org.onepermit.permit.review.rules.Recommendation;

/**
 * The review of an application: each condition with the reviewer's judgement beside what was computed for it.
 *
 * @param version        what the next change of the record must name; 0 before the first
 * @param refusalGrounds computed grounds of A-25, with their numbers
 * @param siteCheck      the last site check, or null
 */
public record ReviewView(
    long version, List<ConditionView> conditions, List<FindingView> refusalGrounds, String opinion, Recommendation recommendation,
    SiteCheckView siteCheck, List<PauseView> pauses) {

    /** One condition; {@code satisfied} and {@code evidence} are null until judged, {@code contradicted} by a computed ground. */
    public record ConditionView(
        IssueCondition code, String titleZh, String titleEn, String basis, Boolean satisfied, String evidence, boolean contradicted,
        List<FindingView> computed) {
    }
}
