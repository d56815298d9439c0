package org.onepermit.permit.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onepermit.permit.publication.Publication;
import org.onepermit.permit.publication.PublicationKind;
import org.onepermit.permit.publication.PublicationRepository;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.listing.Orders;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Acceptances, refusals to accept, grants and refusals, newest first. */
@ApplicationScoped
public class PublicationQueries {

    private static final Orders ORDERS = Orders.of("p", "-publishedAt", "publishedAt", "unitName");
    private static final String WHERE = """
        (?1 is null or p.kind = ?1) and (?2 is null or p.unitName like ?2 escape '!') and (?3 is null or p.division like ?3)""";

    private final PublicationRepository publications;

    PublicationQueries(PublicationRepository publications) {
        this.publications = publications;
    }

    public PageOf<PublishedFact> find(PublicationKind kind, String unit, String division, PageRequest page) {
        var rows = publications.find("from Publication p where " + WHERE + " order by " + ORDERS.clause(page.sort()), kind,
            Like.containing(unit), division == null ? null : Like.area(division));
        List<Publication> items = rows.page(page.index(), page.size()).list();
        return PageOf.of(items.stream().map(PublishedFact::of).toList(), rows.count(), page);
    }

    /** Everything published of one application. */
    public List<PublishedFact> of(String applicationNo) {
        return publications.list("applicationNo = ?1 order by publishedAt, id", applicationNo).stream().map(PublishedFact::of).toList();
    }
}
