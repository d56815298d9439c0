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
import org.onepermit.inspection.visit.DepartmentResultRepository;
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
    private final DepartmentResultRepository departments;
    private final ResultDeadlines deadlines;
    private final CurrentUser user;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    CorrectResult(Tasks tasks, PublishedResultRepository results, DepartmentResultRepository departments, ResultDeadlines deadlines,
        CurrentUser user, LegalClock clock, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.results = results;
        this.departments = departments;
        this.deadlines = deadlines;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /**
     * What it should say.
     *
     * @param department whose part of a joint visit is put right; null for the whole (F-22)
     * @param decidedOn  the day on which that was decided
     */
    public record Correction(String department, ResultCode result, String facts, String reason, LocalDate decidedOn) { }

    @Transactional
    public void correct(String taskNo, Correction correction) {
        InspectionTask task = tasks.lockVisible(taskNo);
        PublishedResult published = results.of(taskNo).orElseThrow(() -> new ProblemException(PublicationProblem.NO_SUCH_RESULT, taskNo));
        if (correction.department() != null && published.part(correction.department()).isEmpty()) {
            throw new ProblemException(PublicationProblem.NO_SUCH_PART, correction.department());
        }
        List<Objection> objections = new ArrayList<>(PrivacyFilter.refused(correction.facts(), Set.of()));
        if (correction.decidedOn().isAfter(clock.today()) || correction.decidedOn().isBefore(published.publishedOn())) {
            objections.add(Objection.of("F-20-DECIDED", "decidedOn", "F-20"));
        }
        Objection.refuseIfAny(PublicationProblem.CANNOT_PUBLISH, objections);
        results.keep(new ResultCorrection(published, correction, deadlines.correctionDueOn(correction.decidedOn()), user.subject(), clock.today()));
        put(task, published, correction);
        chronicle.record(task, "correct-result", Map.of("result", correction.result().zh(), "resultEn", correction.result().en()));
    }

    private void put(InspectionTask task, PublishedResult published, Correction correction) {
        if (correction.department() == null) {
            published.correct(correction.result(), correction.facts(), clock.today());
            task.correct(correction.result());
        } else {
            published.correctPart(correction.department(), correction.result(), correction.facts(), clock.today());
            departments.of(task.taskNo(), correction.department()).orElseThrow().correct(correction.result());
        }
    }
}
