package org.onepermit.inspection.enforcement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onepermit.inspection.enforcement.casefile.CaseDocument;
import org.onepermit.inspection.enforcement.casefile.CaseDocumentRepository;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.listing.Orders;
import org.onepermit.inspection.enforcement.listing.Wheres;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;

/** Published decisions for everybody. */
@ApplicationScoped
public class PublicPenalties {

    private static final int LONGEST_TABLE = 50_000;
    private static final Orders ORDERS = new Orders("c", "-publishedOn", "publishedOn", "decidedOn", "amountYuan", "unitName");

    private final EntityManager entities;
    private final CaseDocumentRepository documents;

    PublicPenalties(EntityManager entities, CaseDocumentRepository documents) {
        this.entities = entities;
        this.documents = documents;
    }

    public PageOf<PublishedPenalty> find(PublicFilter filter, PageRequest page) {
        Wheres wheres = wheres(filter);
        List<EnforcementCase> rows = wheres.rows(entities, "select c ", ORDERS.clause(page.sort()), EnforcementCase.class, page.offset(), page.size());
        return PageOf.of(rows.stream().map(PublishedPenalty::of).toList(), wheres.count(entities, "c"), page);
    }

    /** All of them, eldest first; at most fifty thousand. */
    public List<PublishedPenalty> all() {
        return wheres(new PublicFilter(null, null, null, null, null))
            .rows(entities, "select c ", "c.publishedOn, c.id", EnforcementCase.class, 0, LONGEST_TABLE).stream().map(PublishedPenalty::of).toList();
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

    private static Wheres wheres(PublicFilter filter) {
        return new Wheres("from EnforcementCase c where c.publishedOn is not null and c.withdrawnOn is null")
            .and("(c.unitName like :q escape '!' or c.penaltyNo like :q escape '!' or c.uscc like :q escape '!')", "q", Wheres.containing(filter.q()))
            .and("c.division like :division", "division", Wheres.area(filter.division()))
            .and("c.charge.conduct = :conduct", "conduct", filter.conduct())
            .and("c.decidedOn >= :from", "from", filter.from())
            .and("c.decidedOn <= :to", "to", filter.to());
    }
}
