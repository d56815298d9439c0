package org.onepermit.inspection.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.inspection.publication.rules.PublicationProblem;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.rules.PrivacyFilter;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.TaskChronicle;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.inspection.visit.rules.ResultDeadlines;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** A published result that was wrong is put right, and what it said is kept beside it (F-20). */
@ApplicationScoped
public class CorrectResult {

    private final Tasks tasks;
    private final PublishedResultRepository results;
    private final ResultDeadlines deadlines;
    private final CurrentUser user;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    CorrectResult(Tasks tasks, PublishedResultRepository results, ResultDeadlines deadlines, CurrentUser user, LegalClock clock,
        TaskChronicle chronicle) {
        this.tasks = tasks;
        this.results = results;
        this.deadlines = deadlines;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /** What it should say; {@code decidedOn} is the day on which that was decided. */
    public record Correction(ResultCode result, String facts, String reason, LocalDate decidedOn) { }

    @Transactional
    public void correct(String taskNo, Correction correction) {
        InspectionTask task = tasks.lockVisible(taskNo);
        PublishedResult published = results.of(taskNo).orElseThrow(() -> new ProblemException(PublicationProblem.NO_SUCH_RESULT, taskNo));
        List<Objection> objections = new ArrayList<>(PrivacyFilter.refused(correction.facts(), Set.of()));
        if (correction.decidedOn().isAfter(clock.today()) || correction.decidedOn().isBefore(published.publishedOn())) {
            objections.add(Objection.of("F-20-DECIDED", "decidedOn", "F-20"));
        }
        Objection.refuseIfAny(PublicationProblem.CANNOT_PUBLISH, objections);
        results.keep(new ResultCorrection(published, correction.reason(), correction.decidedOn(),
            deadlines.correctionDueOn(correction.decidedOn()), user.subject(), clock.today()));
        published.correct(correction.result(), correction.facts(), clock.today());
        task.correct(correction.result());
        chronicle.record(task, "correct-result", Map.of("result", correction.result().zh(), "resultEn", correction.result().en()));
    }
}
