package org.onepermit.inspection.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** A person has read a notice. Reading twice changes nothing. */
@ApplicationScoped
public class ReadNotice {

    private final EntityManager entities;
    private final NoticeQueries queries;
    private final CurrentUser user;
    private final LegalClock clock;

    ReadNotice(EntityManager entities, NoticeQueries queries, CurrentUser user, LegalClock clock) {
        this.entities = entities;
        this.queries = queries;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public void read(String id) {
        if (!queries.isMine(id)) {
            throw new ProblemException(NoticeProblem.NO_SUCH_NOTICE, id);
        }
        NoticeRead.Key key = new NoticeRead.Key(id, user.subject());
        if (entities.find(NoticeRead.class, key) == null) {
            entities.persist(new NoticeRead(id, user.subject(), clock.now()));
        }
    }
}
