package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.file.AttachmentProblem;
import org.onepermit.platform.file.FileConfig;
import org.onepermit.platform.file.StoredFile;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** A photograph or signature comes in. Its hash is the one that the device made when it was taken, or it is refused (F-16). */
@ApplicationScoped
public class KeepFile {

    private final Tasks tasks;
    private final OpenRecords records;
    private final VisitPapers papers;
    private final FileConfig config;
    private final CurrentUser user;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    KeepFile(Tasks tasks, OpenRecords records, VisitPapers papers, FileConfig config, CurrentUser user, LegalClock clock,
        TaskChronicle chronicle) {
        this.tasks = tasks;
        this.records = records;
        this.papers = papers;
        this.config = config;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /** The file that was sent before under this id; empty if it is new and may be sent now. */
    @Transactional
    public Optional<VisitFile> before(String taskNo, String id) {
        InspectionTask task = tasks.lockAssigned(taskNo);
        Optional<VisitFile> known = papers.file(id);
        if (known.isPresent() && !known.get().taskNo().equals(taskNo)) {
            throw new ProblemException(VisitProblem.ID_TAKEN, id);
        }
        if (known.isEmpty()) {
            records.requireOpen(task);
        }
        return known;
    }

    @Transactional
    public VisitFile keep(String taskNo, VisitFile.Taken taken, StoredFile stored) {
        if (!stored.sha256().equals(taken.sha256())) {
            throw new ProblemException(VisitProblem.HASH_DIFFERS, Map.of("taken", taken.sha256(), "received", stored.sha256()));
        }
        // Another copy of the same upload may have come in while this one was on its way.
        Optional<VisitFile> known = before(taskNo, taken.id());
        return known.orElseGet(() -> add(tasks.lockAssigned(taskNo), taken, stored));
    }

    private VisitFile add(InspectionTask task, VisitFile.Taken taken, StoredFile stored) {
        if (papers.files(task.taskNo()).size() >= config.maxFiles()) {
            throw new ProblemException(AttachmentProblem.TOO_MANY, Map.of("max", config.maxFiles()));
        }
        VisitFile file = new VisitFile(task.taskNo(), taken, stored, user.subject(), clock.now());
        papers.keep(task.taskNo(), file);
        chronicle.audit(task, "keep-file", Map.of("id", taken.id(), "shows", taken.shows(), "sha256", taken.sha256()));
        return file;
    }
}
