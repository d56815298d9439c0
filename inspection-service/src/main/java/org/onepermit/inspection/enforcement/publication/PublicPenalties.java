package org.onepermit.inspection.enforcement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onepermit.inspection.enforcement.casefile.CaseDocument;
import org.onepermit.inspection.enforcement.casefile.CaseDocumentRepository;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.listing.Orders;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.sheet.Export;
import org.onepermit.platform.time.LegalClock;

/** Published decisions for everybody. */
@ApplicationScoped
public class PublicPenalties {

    private static final Orders ORDERS = Orders.of("c", "-publishedOn", "publishedOn", "decidedOn", "amountYuan", "unitName");

    private final EntityManager entities;
    private final CaseDocumentRepository documents;
    private final LegalClock clock;

    PublicPenalties(EntityManager entities, CaseDocumentRepository documents, LegalClock clock) {
        this.entities = entities;
        this.documents = documents;
        this.clock = clock;
    }

    public PageOf<PublishedPenalty> find(PublicFilter filter, PageRequest page) {
        Condition condition = condition(filter);
        long total = condition.query(entities, "select count(c) from EnforcementCase c" + condition.where(), Long.class).getSingleResult();
        return PageOf.of(rows(condition, page.sort(), page.offset(), page.size()), total, page);
    }

    /** All that match, newest first, for open data; a year's decisions fit into one table. */
    List<PublishedPenalty> all(PublicFilter filter) {
        return rows(condition(filter), null, 0, Export.MOST);
    }

    public PublishedDecision one(String caseNo) {
        EnforcementCase of = entities.createQuery("from EnforcementCase c where c.caseNo = :no and c.publishedOn is not null", EnforcementCase.class)
            .setParameter("no", caseNo).getResultStream().findFirst()
            .orElseThrow(() -> new ProblemException(EnforcementProblem.NO_SUCH_DECISION, caseNo));
        boolean shown = of.withdrawnOn() == null;
        return new PublishedDecision(PublishedPenalty.of(of), shown ? text(caseNo, DocumentKind.PUBLICATION) : null, of.withdrawnOn(),
            shown ? null : text(caseNo, DocumentKind.WITHDRAWAL));
    }

    private String text(String caseNo, DocumentKind kind) {
        return documents.newest(caseNo, kind).map(CaseDocument::content).orElseThrow();
    }

    private List<PublishedPenalty> rows(Condition condition, String sort, int offset, int size) {
        return condition.query(entities, "from EnforcementCase c" + condition.where() + " order by " + ORDERS.clause(sort), EnforcementCase.class)
            .setFirstResult(offset).setMaxResults(size).getResultStream().map(PublishedPenalty::of).toList();
    }

    private Condition condition(PublicFilter filter) {
        return new Condition()
            .and("c.withdrawnOn is null and c.publishedOn <= :today", "today", clock.today())
            .and("(c.unitName like :q escape '!' or c.penaltyNo like :q escape '!' or c.uscc like :q escape '!')",
                "q", Like.containing(filter.q()))
            .and("c.division like :division", "division", filter.division() == null ? null : Like.area(filter.division()))
            .and("c.charge.conduct = :conduct", "conduct", filter.conduct())
            .and("c.decidedOn >= :from", "from", filter.from())
            .and("c.decidedOn <= :to", "to", filter.to());
    }
}
