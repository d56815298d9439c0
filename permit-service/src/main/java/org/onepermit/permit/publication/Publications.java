package org.onepermit.permit.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.onepermit.platform.time.LegalClock;

/** Publishes once: a job that runs again finds what it published before. */
@ApplicationScoped
public class Publications {

    private final PublicationRepository publications;
    private final LegalClock clock;

    Publications(PublicationRepository publications, LegalClock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    /** Returns whether it was published just now. */
    public boolean publish(PublicationKind kind, Publication.Subject of, Map<String, Object> content) {
        if (publications.one(of.applicationNo(), kind).isPresent()) {
            return false;
        }
        publications.persist(new Publication(kind, of, content, clock.now()));
        return true;
    }
}
