package org.onepermit.permit.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import org.onepermit.platform.time.LegalClock;

/** Publishes once: a job that runs again finds what it published before. Tells of it by an event, inside the transaction. */
@ApplicationScoped
public class Publications {

    private final PublicationRepository publications;
    private final Event<Publication> published;
    private final LegalClock clock;

    Publications(PublicationRepository publications, Event<Publication> published, LegalClock clock) {
        this.publications = publications;
        this.published = published;
        this.clock = clock;
    }

    /** Returns whether it was published just now. */
    public boolean publish(PublicationKind kind, Publication.Subject of, Map<String, Object> content) {
        if (publications.one(of.applicationNo(), kind).isPresent()) {
            return false;
        }
        Publication publication = new Publication(kind, of, content, clock.now());
        publications.persist(publication);
        published.fire(publication);
        return true;
    }
}
