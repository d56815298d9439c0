package org.onepermit.report.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.attachment.AttachmentRepository;
import org.onepermit.report.attachment.rules.AttachmentSubject;
import org.onepermit.report.ledger.rules.EntryLine;
import org.onepermit.report.ledger.rules.LedgerProblem;
import org.onepermit.report.monitoring.rules.Source;
import org.onepermit.report.permit.Permit;
import org.onepermit.report.permit.VisiblePermits;

/** Puts a new version in the place of an entry, with the reason; the old one is kept (D-07). */
@ApplicationScoped
public class CorrectEntry {

    private final LedgerEntryRepository entries;
    private final VisiblePermits permits;
    private final EnterEntries enter;
    private final AttachmentRepository attachments;
    private final Event<LedgerChanged> changed;
    private final Audit audit;

    CorrectEntry(LedgerEntryRepository entries, VisiblePermits permits, EnterEntries enter, AttachmentRepository attachments,
        Event<LedgerChanged> changed, Audit audit) {
        this.entries = entries;
        this.permits = permits;
        this.enter = enter;
        this.attachments = attachments;
        this.changed = changed;
        this.audit = audit;
    }

    /** @param attachment SHA-256 of an uploaded file that proves it; null for none */
    @Transactional
    public LedgerEntry correct(String id, EntryLine line, String reason, String attachment) {
        LedgerEntry before = entries.lock(id).orElseThrow(() -> new ProblemException(LedgerProblem.NO_SUCH_ENTRY, id));
        Permit permit = permits.find(before.permitNo()).orElseThrow(() -> new ProblemException(LedgerProblem.NO_SUCH_ENTRY, id));
        List<FieldError> errors = enter.checks(permit.permitNo()).of(line, "entry");
        if (!errors.isEmpty()) {
            throw new ProblemException(LedgerProblem.BAD_ENTRIES, null, errors);
        }
        attachments.requireOf(AttachmentSubject.ENTRY, before.rootId(), attachment);
        LedgerEntry next = before.supersede(enter.entry(permit, line, Source.ENTRY), reason, attachment);
        entries.persist(next);
        changed.fire(new LedgerChanged(permit.permitNo(), new TreeSet<>(List.of(before.happenedOn().getYear(), line.day().getYear()))));
        audit.append("correct-ledger", "LedgerEntry", before.rootId(), Map.of("version", next.versionNo(), "reason", reason));
        return next;
    }
}
