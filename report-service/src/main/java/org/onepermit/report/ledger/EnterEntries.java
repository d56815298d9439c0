package org.onepermit.report.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.ledger.LedgerEntry.Statement;
import org.onepermit.report.ledger.rules.EntryChecks;
import org.onepermit.report.ledger.rules.EntryLine;
import org.onepermit.report.ledger.rules.LedgerProblem;
import org.onepermit.report.monitoring.rules.Source;
import org.onepermit.report.permit.Permit;
import org.onepermit.report.permit.PermitContents;
import org.onepermit.report.permit.PermitWording;
import org.onepermit.report.permit.VisiblePermits;

/** Appends to the ledger: all entries, or none with every field named that is wrong. */
@ApplicationScoped
public class EnterEntries {

    private final VisiblePermits permits;
    private final PermitContents contents;
    private final LedgerEntryRepository entries;
    private final Event<LedgerChanged> changed;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    EnterEntries(VisiblePermits permits, PermitContents contents, LedgerEntryRepository entries, Event<LedgerChanged> changed, CurrentUser user,
                 LegalClock clock, Audit audit) {
        this.permits = permits;
        this.contents = contents;
        this.entries = entries;
        this.changed = changed;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /** A line with where it stands, such as {@code lines/3} or {@code rows/12}. */
    public record Placed(String at, EntryLine line) { }

    /** @return how many were taken */
    @Transactional
    public int enter(String permitNo, List<Placed> lines, Source source, List<FieldError> unreadable) {
        Permit permit = permits.visible(permitNo);
        List<FieldError> errors = new ArrayList<>(unreadable);
        EntryChecks checks = checks(permitNo);
        Set<String> unread = unreadable.stream().map(FieldError::field).collect(Collectors.toSet());
        lines.forEach(each -> checks.of(each.line(), each.at()).stream().filter(error -> !unread.contains(error.field())).forEach(errors::add));
        if (!errors.isEmpty()) {
            throw new ProblemException(LedgerProblem.BAD_ENTRIES, null, errors);
        }
        lines.forEach(each -> entries.persist(entry(permit, each.line(), source)));
        changed.fire(new LedgerChanged(permitNo, lines.stream().map(each -> each.line().day().getYear()).collect(Collectors.toCollection(TreeSet::new))));
        audit.append("enter-ledger", "Permit", permitNo, Map.of("entries", lines.size(), "source", source));
        return lines.size();
    }

    EntryChecks checks(String permitNo) {
        return new EntryChecks(contents.wordings(permitNo).stream().map(PermitWording::content).toList(), clock.today());
    }

    LedgerEntry entry(Permit permit, EntryLine line, Source source) {
        return new LedgerEntry(permit, line, new Statement(source, user.subject(), user.name(), clock.now()));
    }
}
