package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.CorrectionNotice;
import org.onepermit.permit.filing.CorrectionNoticeRepository;
import org.onepermit.permit.filing.NonAcceptance;
import org.onepermit.permit.filing.rules.ApplicationEvent;
import org.onepermit.permit.notice.Notices;
import org.onepermit.permit.review.rules.ReviewProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** What each outcome of the acceptance does to the application, and what the applicant is told. */
@ApplicationScoped
class AcceptanceOutcomes {

    private final CorrectionNoticeRepository corrections;
    private final CaseClocks clocks;
    private final Notices notices;
    private final CurrentUser user;
    private final LegalClock clock;

    AcceptanceOutcomes(CorrectionNoticeRepository corrections, CaseClocks clocks, Notices notices, CurrentUser user, LegalClock clock) {
        this.corrections = corrections;
        this.clocks = clocks;
        this.notices = notices;
        this.user = user;
        this.clock = clock;
    }

    void apply(Application application, AcceptanceRuling ruling) {
        switch (ruling.outcome()) {
            case ACCEPTED -> accept(application);
            case CORRECTION_NOTICE -> requestCorrection(application, ruling);
            case NOT_REQUIRED -> reject(application, ApplicationEvent.JUDGE_NOT_REQUIRED, ruling, "not-required");
            case NOT_ACCEPTED_JURISDICTION -> reject(application, ApplicationEvent.JUDGE_JURISDICTION, ruling, "not-accepted");
        }
    }

    private void accept(Application application) {
        application.accept(clock.today(), clock.now());
        tell(application, "accepted", Map.of("acceptedOn", application.acceptedOn()));
    }

    private void requestCorrection(Application application, AcceptanceRuling ruling) {
        if (corrections.find(application).isPresent()) {
            throw new ProblemException(ReviewProblem.SECOND_CORRECTION, (String) null);
        }
        application.apply(ApplicationEvent.REQUEST_CORRECTION, clock.now());
        CorrectionNotice notice =
            new CorrectionNotice(application, ruling.defects(), clocks.correctionDueOn(), user.subject(), clock.now());
        corrections.persist(notice);
        tell(application, "correction-requested", Map.of("items", notice.items().size(), "dueOn", notice.dueOn()));
    }

    private void reject(Application application, ApplicationEvent judgement, AcceptanceRuling ruling, String textKey) {
        application.notAccept(judgement, new NonAcceptance(ruling.reason(), ruling.competentAuthority()), clock.now());
        tell(application, textKey, Map.of("reason", String.valueOf(ruling.reason())));
    }

    private void tell(Application application, String textKey, Map<String, ?> values) {
        notices.toUnit(application.uscc(), application.applicationNo(), textKey, values);
    }
}
