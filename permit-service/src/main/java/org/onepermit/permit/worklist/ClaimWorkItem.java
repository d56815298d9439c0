package org.onepermit.permit.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.permit.worklist.rules.WorkProblem;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;

/** An officer takes a piece of work, so that colleagues see who has it. */
@ApplicationScoped
public class ClaimWorkItem {

    private final WorkItemRepository items;
    private final WorkItems work;
    private final CurrentUser user;
    private final Audit audit;

    ClaimWorkItem(WorkItemRepository items, WorkItems work, CurrentUser user, Audit audit) {
        this.items = items;
        this.work = work;
        this.user = user;
        this.audit = audit;
    }

    @Transactional
    public void claim(String id) {
        WorkItem item = items.lockVisible(id, WorkKind.of(user.roles()), user.divisionPrefix())
            .orElseThrow(() -> new ProblemException(WorkProblem.NO_SUCH_ITEM, id));
        work.requireSeparate(item);
        item.claim(user.subject(), user.name());
        audit.append("claim-work-item", "WorkItem", id, Map.of("applicationNo", item.applicationNo(), "kind", item.kind().name()));
    }
}
