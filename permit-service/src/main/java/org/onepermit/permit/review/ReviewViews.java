package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.ClockView.PauseView;
import org.onepermit.permit.filing.FindingView;
import org.onepermit.permit.review.ReviewRecord.Assessment;
import org.onepermit.permit.review.ReviewView.ConditionView;
import org.onepermit.permit.review.rules.ConditionSupport;
import org.onepermit.permit.review.rules.IssueCondition;
import org.onepermit.platform.problem.Messages;

/** Puts the review of an application together for an officer of its area. */
@ApplicationScoped
public class ReviewViews {

    private final Applications applications;
    private final ReviewRecordRepository records;
    private final SiteCheckRepository checks;
    private final Grounds grounds;
    private final Messages messages;

    ReviewViews(Applications applications, ReviewRecordRepository records, SiteCheckRepository checks, Grounds grounds,
        Messages messages) {
        this.applications = applications;
        this.records = records;
        this.checks = checks;
        this.grounds = grounds;
        this.messages = messages;
    }

    public ReviewView of(String applicationNo) {
        Application application = applications.visible(applicationNo);
        ReviewRecord record = records.of(applicationNo).orElse(null);
        Map<IssueCondition, Assessment> assessed = record == null ? Map.of() : record.byCondition();
        List<ConditionView> conditions = grounds.support(application).stream()
            .map(support -> condition(support, assessed.get(support.condition()))).toList();
        List<SiteCheck> visits = checks.of(applicationNo);
        return new ReviewView(record == null ? 0 : record.revision(), conditions,
            FindingView.of(grounds.refusal(application), messages), record == null ? null : record.opinion(),
            record == null ? null : record.recommendation(), visits.isEmpty() ? null : visits.get(visits.size() - 1).view(),
            PauseView.of(application.pauses()));
    }

    private ConditionView condition(ConditionSupport support, Assessment assessed) {
        IssueCondition condition = support.condition();
        return new ConditionView(condition, condition.zh(), condition.en(), condition.basis(),
            assessed == null ? null : assessed.satisfied(), assessed == null ? null : assessed.evidence(), support.contradicted(),
            FindingView.of(support.computed(), messages));
    }
}
