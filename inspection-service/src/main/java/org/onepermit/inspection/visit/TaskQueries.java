package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onepermit.inspection.visit.rules.TaskStatus;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.listing.Orders;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.Export;

/** Lists of the tasks that the current user may see ({@link Tasks}, F-11). */
@ApplicationScoped
public class TaskQueries {

    private static final Orders ORDERS = Orders.of("t", "dueOn", "dueOn", "startedAt", "reportedAt", "conclusionDueOn", "publicationDueOn");
    private static final List<TaskStatus> UNTOLD = List.of(TaskStatus.CREATED, TaskStatus.PREPARED, TaskStatus.CANCELLED);
    private static final String AREA = "t.site.division like :area";
    private static final String TOLD = AREA + " and t.status not in :untold";
    private static final String OWN = ":certificate member of t.certificates";

    private final EntityManager entities;
    private final CurrentUser user;
    private final Tasks tasks;

    TaskQueries(EntityManager entities, CurrentUser user, Tasks tasks) {
        this.entities = entities;
        this.user = user;
        this.tasks = tasks;
    }

    public PageOf<TaskSummary> find(TaskFilter filter, PageRequest page) {
        Condition condition = condition(filter);
        String from = " from InspectionTask t" + condition.where();
        List<InspectionTask> rows = condition.query(entities, "select t" + from + " order by " + ORDERS.clause(page.sort()), InspectionTask.class)
            .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        long total = condition.query(entities, "select count(t)" + from, Long.class).getSingleResult();
        return PageOf.of(rows.stream().map(TaskSummary::of).toList(), total, page);
    }

    /** Everything that the filter finds, up to what a file may hold. */
    public List<TaskSummary> all(TaskFilter filter) {
        Condition condition = condition(filter);
        return condition.query(entities, "select t from InspectionTask t" + condition.where() + " order by t.dueOn, t.id", InspectionTask.class)
            .setMaxResults(Export.MOST).getResultStream().map(TaskSummary::of).toList();
    }

    private Condition condition(TaskFilter filter) {
        Condition condition = new Condition();
        see(condition, filter.mine());
        return condition.and("t.status = :status", "status", filter.status())
            .and("t.kind = :kind", "kind", filter.kind())
            .and("t.batchNo = :batch", "batch", filter.batchNo())
            .and("t.overdue = :overdue", "overdue", filter.overdue() ? true : null)
            .and("(t.site.unitName like :q escape '!' or t.taskNo like :q escape '!')", "q", Like.containing(filter.q()));
    }

    /** What may be seen at all; a value that a condition names twice is given once. */
    private void see(Condition condition, boolean mine) {
        if (tasks.isEnterprise()) {
            condition.and("t.site.uscc = :uscc", "uscc", user.uscc()).and("t.status not in :untold", "untold", UNTOLD);
            return;
        }
        String area = user.divisionPrefix() + "%";
        if (!user.has(Roles.INSPECTOR)) {
            condition.and(AREA, "area", area).and("t.status not in :untold", "untold", user.has(Roles.DISPATCHER) ? null : UNTOLD);
        } else if (mine) {
            condition.and(OWN, "certificate", user.certificateNo());
        } else {
            condition.and("(" + OWN + " or " + TOLD + ")", "certificate", user.certificateNo()).and("1 = 1", "area", area).and("1 = 1", "untold", UNTOLD);
        }
    }
}
