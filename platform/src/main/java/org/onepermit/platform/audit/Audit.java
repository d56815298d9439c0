package org.onepermit.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeSet;
import org.onepermit.platform.audit.AuditRows.Head;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.json.CanonicalJson;
import org.onepermit.platform.time.LegalClock;

/** Appends acts to the audit chain, in the act's own transaction: no act without its row, no row without its act. */
@ApplicationScoped
public class Audit {

    private final AuditRows rows;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Instance<EntityManager> entities;

    Audit(AuditRows rows, CurrentUser user, LegalClock clock, Instance<EntityManager> entities) {
        this.rows = rows;
        this.user = user;
        this.clock = clock;
        this.entities = entities;
    }

    /**
     * Records that the current user did something. Call it last in the act: from here to the commit, other acts wait.
     *
     * @param act verb-noun in kebab-case, {@code accept-application}
     * @param subjectType what it was done to, {@code PermitApplication}
     * @param subjectId business number of it
     * @param detail what a later reader needs to know; no secrets, no documents
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String act, String subjectType, String subjectId, Map<String, ?> detail) {
        flush();
        Head head = rows.lockHead();
        AuditEvent event = new AuditEvent(head.seq() + 1, Sql.stored(clock.now()), user.subject(), user.name(),
            String.join(",", new TreeSet<>(user.roles())), act, subjectType, subjectId, CanonicalJson.of(detail), head.hash(), null);
        rows.append(event.sealed());
    }

    /** Entity rows are locked before the head, in every act alike; otherwise a flush at commit could dead-lock with another act. */
    private void flush() {
        if (entities.isResolvable()) {
            entities.get().flush();
        }
    }
}
