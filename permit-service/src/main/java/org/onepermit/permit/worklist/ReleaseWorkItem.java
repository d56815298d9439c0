package org.onepermit.permit.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.permit.worklist.rules.WorkProblem;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;

/** An officer gives a claimed piece of work back. */
@ApplicationScoped
public class ReleaseWorkItem {

    private final WorkItemRepository items;
    private final CurrentUser user;
    private final Audit audit;

    ReleaseWorkItem(WorkItemRepository items, CurrentUser user, Audit audit) {
        this.items = items;
        this.user = user;
        this.audit = audit;
    }

    @Transactional
    public void release(String id) {
        WorkItem item = items.lockVisible(id, WorkKind.of(user.roles()), user.divisionPrefix())
            .orElseThrow(() -> new ProblemException(WorkProblem.NO_SUCH_ITEM, id));
        item.release(user.subject());
        audit.append("release-work-item", "WorkItem", id, Map.of("applicationNo", item.applicationNo(), "kind", item.kind().name()));
    }
}
