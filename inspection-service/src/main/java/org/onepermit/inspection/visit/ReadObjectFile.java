package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.inspection.client.PermitFile;
import org.onepermit.inspection.client.PermitServiceClient;
import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Puts the file of an object together for those who go there. */
@ApplicationScoped
public class ReadObjectFile {

    private static final int MOST_VISITS = 20;

    private final Tasks tasks;
    private final TaskViews views;
    private final InspectionTaskRepository repository;
    private final OpenRectifications rectifications;
    private final PermitServiceClient permits;
    private final LegalClock clock;

    ReadObjectFile(Tasks tasks, TaskViews views, InspectionTaskRepository repository, OpenRectifications rectifications,
        PermitServiceClient permits, LegalClock clock) {
        this.tasks = tasks;
        this.views = views;
        this.repository = repository;
        this.rectifications = rectifications;
        this.permits = permits;
        this.clock = clock;
    }

    public ObjectFile read(String taskNo) {
        Site site = tasks.visible(taskNo).site();
        Optional<PermitFile> permit = Optional.empty();
        boolean readable = true;
        try {
            permit = Optional.ofNullable(site.permitNo()).map(permits::permit);
        } catch (ProblemException unread) {
            // Without the permit the rest is still worth having; the phone says that it is missing.
            readable = unread.type().kind() == Kind.NOT_FOUND;
        }
        return new ObjectFile(views.of(taskNo), permit.orElse(null), readable, earlier(taskNo, site), rectifications.ofUnit(site.uscc()),
            clock.now());
    }

    private List<ObjectFile.EarlierVisit> earlier(String taskNo, Site site) {
        return repository.earlier(site.uscc(), MOST_VISITS).stream().filter(task -> !task.taskNo().equals(taskNo))
            .map(task -> new ObjectFile.EarlierVisit(task.taskNo(), task.kind(), task.status(),
                LocalDate.ofInstant(task.startedAt(), LegalClock.ZONE), task.result(), task.remark())).toList();
    }
}
