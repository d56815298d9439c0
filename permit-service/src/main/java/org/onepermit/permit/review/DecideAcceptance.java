package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.review.rules.ReviewProblem;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** A clerk decides whether an application is taken (A.5; R §9). */
@ApplicationScoped
public class DecideAcceptance {

    public static final String MESSAGE = "Msg_AcceptanceDecided";

    private final Applications applications;
    private final WorkItems work;
    private final CaseClocks clocks;
    private final LegalClock clock;
    private final AcceptanceOutcomes outcomes;
    private final Outbox outbox;
    private final CaseChronicle chronicle;

    DecideAcceptance(Applications applications, WorkItems work, CaseClocks clocks, LegalClock clock, AcceptanceOutcomes outcomes,
        Outbox outbox, CaseChronicle chronicle) {
        this.applications = applications;
        this.work = work;
        this.clocks = clocks;
        this.clock = clock;
        this.outcomes = outcomes;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application decide(String applicationNo, AcceptanceRuling ruling) {
        Application application = applications.lockInArea(applicationNo);
        Instant dueAt = clocks.acceptanceDueAt(application);
        WorkItem item = work.open(WorkKind.ACCEPTANCE, application.toCase(), application.submissionRound(), dueAt);
        work.takeUp(item);
        if (!clock.now().isBefore(dueAt)) {
            throw new ProblemException(ReviewProblem.ALREADY_DEEMED_ACCEPTED, Map.of("receivedOn", application.receivedOn()));
        }
        outcomes.apply(application, ruling);
        item.complete(ruling.outcome().name(), clock.now());
        outbox.startOrPublish(MESSAGE, item.id(), Map.of("acceptanceOutcome", ruling.outcome()));
        chronicle.record(application, "CatchEvent_AcceptanceDecided", ruling.act(), Map.of("outcome", ruling.outcome()));
        return application;
    }
}
