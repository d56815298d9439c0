package org.onepermit.inspection.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.onepermit.inspection.publication.rules.PublicationProblem;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.rules.PrivacyFilter;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.TaskChronicle;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** The unit answers to its result, and to each department's part of it; one answer each, by its legal representative, shown beside it (F-22). */
@ApplicationScoped
public class ReplyToResult {

    private final Tasks tasks;
    private final PublishedResultRepository results;
    private final CurrentUser user;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    ReplyToResult(Tasks tasks, PublishedResultRepository results, CurrentUser user, LegalClock clock, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.results = results;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /** @param department whose part is answered; null for the whole */
    @Transactional
    public void reply(String taskNo, String department, String content) {
        InspectionTask task = tasks.lockVisible(taskNo);
        PublishedResult published = results.of(taskNo).orElseThrow(() -> new ProblemException(PublicationProblem.NO_SUCH_RESULT, taskNo));
        String part = department == null ? "" : department;
        if (department != null && published.part(department).isEmpty()) {
            throw new ProblemException(PublicationProblem.NO_SUCH_PART, department);
        }
        if (results.replies(taskNo).stream().anyMatch(reply -> reply.department().equals(part))) {
            throw new ProblemException(PublicationProblem.ALREADY_REPLIED, taskNo);
        }
        Objection.refuseIfAny(PublicationProblem.CANNOT_REPLY, PrivacyFilter.refused(content, Set.of()));
        results.keep(new UnitReply(taskNo, part, content, user.subject(), clock.now()));
        chronicle.record(task, "reply-to-result", Map.of());
    }
}
