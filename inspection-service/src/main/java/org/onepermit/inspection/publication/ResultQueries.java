package org.onepermit.inspection.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onepermit.inspection.publication.rules.PublicationProblem;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.sheet.Export;

/** Published results, for everybody. */
@ApplicationScoped
public class ResultQueries {

    private static final String ORDER = " order by r.publishedOn desc, r.id desc";

    private final EntityManager entities;
    private final PublishedResultRepository results;

    ResultQueries(EntityManager entities, PublishedResultRepository results) {
        this.entities = entities;
        this.results = results;
    }

    public PageOf<ResultView> find(ResultFilter filter, PageRequest page) {
        Condition condition = condition(filter);
        String from = " from PublishedResult r" + condition.where();
        List<PublishedResult> rows = condition.query(entities, "select r" + from + ORDER, PublishedResult.class)
            .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        long total = condition.query(entities, "select count(r)" + from, Long.class).getSingleResult();
        return PageOf.of(rows.stream().map(this::view).toList(), total, page);
    }

    /** All of them, up to what a file may hold, newest first. */
    public List<PublishedResult> all(ResultFilter filter) {
        Condition condition = condition(filter);
        return condition.query(entities, "select r from PublishedResult r" + condition.where() + ORDER, PublishedResult.class)
            .setMaxResults(Export.MOST).getResultList();
    }

    public ResultView one(String taskNo) {
        return results.of(taskNo).map(this::view).orElseThrow(() -> new ProblemException(PublicationProblem.NO_SUCH_RESULT, taskNo));
    }

    private ResultView view(PublishedResult published) {
        return ResultView.of(published, results.corrections(published.taskNo()), results.replies(published.taskNo()));
    }

    /** A name is looked for by a part of it, a number as a whole. */
    private static Condition condition(ResultFilter filter) {
        String words = filter.q() == null || filter.q().isBlank() ? null : filter.q().strip();
        boolean number = words != null && words.matches("[0-9A-Z]{15,}");
        return new Condition()
            .and("r.unitName like :q escape '!'", "q", number ? null : Like.containing(words))
            .and("(r.uscc = :number or r.permitNo = :number or r.taskNo = :number)", "number", number ? words : null)
            .and("r.division like :division", "division", filter.division() == null ? null : Like.area(filter.division()))
            .and("r.result = :result", "result", filter.result())
            .and("r.publishedOn >= :from", "from", filter.from())
            .and("r.publishedOn <= :to", "to", filter.to());
    }
}
