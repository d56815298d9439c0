package org.onepermit.inspection.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.Export;

/** Recusals of a task for whoever may see the task, and of an area for the head who decides and for the dispatcher. */
@ApplicationScoped
public class RecusalQueries {

    private static final String ORDER = " order by r.askedAt desc, r.id desc";

    private final EntityManager entities;
    private final VisitRecusalRepository recusals;
    private final Tasks tasks;
    private final CurrentUser user;

    RecusalQueries(EntityManager entities, VisitRecusalRepository recusals, Tasks tasks, CurrentUser user) {
        this.entities = entities;
        this.recusals = recusals;
        this.tasks = tasks;
        this.user = user;
    }

    public List<RecusalView> of(String taskNo) {
        return recusals.of(tasks.visible(taskNo).taskNo()).stream().map(VisitRecusal::view).toList();
    }

    /** What one recusal is about is told the head even while the draw is sealed, as with any adjustment (F-12). */
    public PageOf<RecusalView> find(RecusalFilter filter, PageRequest page) {
        Condition condition = condition(filter);
        String from = " from VisitRecusal r" + condition.where();
        List<VisitRecusal> rows = condition.query(entities, "select r" + from + ORDER, VisitRecusal.class)
            .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        long total = condition.query(entities, "select count(r)" + from, Long.class).getSingleResult();
        return PageOf.of(rows.stream().map(VisitRecusal::view).toList(), total, page);
    }

    /** Everything that the filter finds, up to what a file may hold. */
    public List<RecusalView> all(RecusalFilter filter) {
        Condition condition = condition(filter);
        return condition.query(entities, "select r from VisitRecusal r" + condition.where() + ORDER, VisitRecusal.class)
            .setMaxResults(Export.MOST).getResultStream().map(VisitRecusal::view).toList();
    }

    private Condition condition(RecusalFilter filter) {
        return new Condition().and("r.division like :area", "area", user.divisionPrefix() + "%")
            .and("r.state = :state", "state", filter.state())
            .and("(r.unitName like :q escape '!' or r.inspectorName like :q escape '!' or r.taskNo like :q escape '!')", "q", Like.containing(filter.q()));
    }
}
