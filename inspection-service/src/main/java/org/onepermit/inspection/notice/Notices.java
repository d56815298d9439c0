package org.onepermit.inspection.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.TreeMap;
import org.onepermit.platform.time.LegalClock;

/** Tells people what happened, in the transaction of the act that made it happen. */
@ApplicationScoped
public class Notices {

    private final EntityManager entities;
    private final LegalClock clock;

    Notices(EntityManager entities, LegalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** To everybody who acts for an enterprise. */
    public void toUnit(String uscc, String subjectNo, String textKey, Map<String, ?> values) {
        entities.persist(Notice.toUnit(uscc, subjectNo, textKey, texts(values), clock.now()));
    }

    /** To the officers of a role whose area holds the division. */
    public void toOfficers(String role, String division, String subjectNo, String textKey, Map<String, ?> values) {
        entities.persist(Notice.toOfficers(role, division, subjectNo, textKey, texts(values), clock.now()));
    }

    private static Map<String, String> texts(Map<String, ?> values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }
}
