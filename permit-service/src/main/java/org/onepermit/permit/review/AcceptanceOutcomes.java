package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.CorrectionNotice;
import org.onepermit.permit.filing.CorrectionNoticeRepository;
import org.onepermit.permit.filing.DossierFindings;
import org.onepermit.permit.filing.FindingErrors;
import org.onepermit.permit.filing.NonAcceptance;
import org.onepermit.permit.filing.ReapplyBarRepository;
import org.onepermit.permit.filing.rules.ApplicationEvent;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.permit.notice.Notices;
import org.onepermit.permit.review.rules.Acceptance;
import org.onepermit.permit.review.rules.AcceptanceOutcome;
import org.onepermit.permit.review.rules.ReviewProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** What each outcome of the acceptance does to the application, and what the applicant is told. */
@ApplicationScoped
class AcceptanceOutcomes {

    private final CorrectionNoticeRepository corrections;
    private final DossierFindings findings;
    private final ReapplyBarRepository bars;
    private final CaseClocks clocks;
    private final Notices notices;
    private final CurrentUser user;
    private final LegalClock clock;

    AcceptanceOutcomes(CorrectionNoticeRepository corrections, DossierFindings findings, ReapplyBarRepository bars, CaseClocks clocks,
        Notices notices, CurrentUser user, LegalClock clock) {
        this.bars = bars;
        this.corrections = corrections;
        this.findings = findings;
        this.clocks = clocks;
        this.notices = notices;
        this.user = user;
        this.clock = clock;
    }

    void apply(Application application, AcceptanceRuling ruling) {
        requireAllowed(application, ruling);
        switch (ruling.outcome()) {
            case ACCEPTED -> accept(application);
            case CORRECTION_NOTICE -> requestCorrection(application, ruling);
            case NOT_REQUIRED -> reject(application, ApplicationEvent.JUDGE_NOT_REQUIRED, ruling, "not-required");
            case NOT_ACCEPTED_JURISDICTION -> reject(application, ApplicationEvent.JUDGE_JURISDICTION, ruling, "not-accepted");
        }
    }

    /** Holds the ruling to the law of acceptance: one complete notice in time, a reason where one is due (A-14, A-15, A.5). */
    private void requireAllowed(Application application, AcceptanceRuling ruling) {
        boolean noticed = corrections.find(application).isPresent();
        if (noticed && ruling.outcome() == AcceptanceOutcome.CORRECTION_NOTICE) {
            throw new ProblemException(ReviewProblem.SECOND_CORRECTION, (String) null);
        }
        FindingErrors.refuseIfBlocked(ReviewProblem.INCOMPLETE_ACCEPTANCE, clocks.refused(ruling.proposed(), new Acceptance.Situation(
            application.managementClass(), application.receivedOn(), noticed, Finding.blocking(findings.of(application)),
            bars.until(application.uscc()), clock.today())));
    }

    private void accept(Application application) {
        application.accept(clock.today(), clock.now());
        tell(application, "accepted", Map.of("acceptedOn", application.acceptedOn()));
    }

    private void requestCorrection(Application application, AcceptanceRuling ruling) {
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
