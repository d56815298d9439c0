package org.onepermit.inspection.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.page.Revision;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Enters an entry into a register of the own area, or changes one there (F-03). */
@ApplicationScoped
public class WriteEntry {

    private final Editions editions;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    WriteEntry(Editions editions, CurrentUser user, LegalClock clock, Audit audit) {
        this.editions = editions;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /** @throws ProblemException naming every field that is wrong, or if the number is taken */
    @Transactional
    public <E extends RegisterEntry<C>, C> void enter(RegisterBook<E, C> book, String no, C content) {
        Mistakes mistakes = new Mistakes("", user.divisionPrefix());
        mistakes.id(no, book.noField());
        book.check(content, mistakes);
        refuse(mistakes.all());
        if (book.exists(no)) {
            throw new ProblemException(RosterProblem.ENTRY_EXISTS, no);
        }
        E entry = book.open(no, content, clock.now());
        book.add(entry);
        record(book, entry, EditionAct.ENTERED);
    }

    /** @param seen the version that the user saw last */
    @Transactional
    public <E extends RegisterEntry<C>, C> void change(RegisterBook<E, C> book, String no, C content, Revision seen) {
        E entry = book.lockInArea(no, user.divisionPrefix()).orElseThrow(() -> new ProblemException(RosterProblem.NO_SUCH_ENTRY, no));
        Revision.require(seen, entry.version());
        Mistakes mistakes = new Mistakes("", user.divisionPrefix());
        book.check(content, mistakes);
        refuse(mistakes.all());
        if (!content.equals(entry.content())) {
            entry.change(content, clock.now());
            record(book, entry, EditionAct.CHANGED);
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new ProblemException(RosterProblem.INVALID_ENTRY, null, errors);
        }
    }

    private <E extends RegisterEntry<C>, C> void record(RegisterBook<E, C> book, E entry, EditionAct act) {
        editions.record(book.register(), entry.no(), entry.edition(), act, entry.content(), entry.changedAt());
        audit.append("write-register", book.register().name(), entry.no(), Map.of("edition", entry.edition(), "act", act));
    }
}
