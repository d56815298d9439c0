package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** A statement or a sample is added to a visit's record; sent again, it counts once. */
@ApplicationScoped
public class RecordNote {

    private final Tasks tasks;
    private final OpenRecords records;
    private final VisitPapers papers;
    private final CurrentUser user;
    private final LegalClock clock;

    RecordNote(Tasks tasks, OpenRecords records, VisitPapers papers, CurrentUser user, LegalClock clock) {
        this.tasks = tasks;
        this.records = records;
        this.papers = papers;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public void record(String taskNo, VisitNote.MadeNote made) {
        InspectionTask task = tasks.lockAssigned(taskNo);
        Optional<VisitNote> known = papers.note(made.id());
        if (known.isPresent()) {
            requireSame(known.get(), taskNo);
            return;
        }
        records.requireOpen(task);
        papers.keep(taskNo, new VisitNote(taskNo, made, user.subject(), user.name(), clock.now()));
    }

    private static void requireSame(VisitNote known, String taskNo) {
        if (!known.taskNo().equals(taskNo)) {
            throw new ProblemException(VisitProblem.ID_TAKEN, known.id());
        }
    }
}
