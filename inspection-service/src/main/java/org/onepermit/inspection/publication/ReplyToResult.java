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

/** The unit answers to its result; one answer, by its legal representative, shown beside it. */
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

    @Transactional
    public void reply(String taskNo, String content) {
        InspectionTask task = tasks.lockVisible(taskNo);
        results.of(taskNo).orElseThrow(() -> new ProblemException(PublicationProblem.NO_SUCH_RESULT, taskNo));
        if (results.reply(taskNo).isPresent()) {
            throw new ProblemException(PublicationProblem.ALREADY_REPLIED, taskNo);
        }
        Objection.refuseIfAny(PublicationProblem.CANNOT_REPLY, PrivacyFilter.refused(content, Set.of()));
        results.keep(new UnitReply(taskNo, content, user.subject(), clock.now()));
        chronicle.record(task, "reply-to-result", Map.of());
    }
}
