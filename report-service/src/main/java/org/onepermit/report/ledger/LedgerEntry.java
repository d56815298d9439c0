package org.onepermit.report.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.ledger.rules.Book;
import org.onepermit.report.ledger.rules.EntryChecks;
import org.onepermit.report.ledger.rules.EntryKind;
import org.onepermit.report.ledger.rules.EntryLine;
import org.onepermit.report.ledger.rules.LedgerProblem;
import org.onepermit.report.ledger.rules.LedgerUnit;
import org.onepermit.report.monitoring.rules.Source;
import org.onepermit.report.permit.Permit;

/** One entry, one version of it: the amount as stated beside its canonical amount (B-09). Only that a later version came is ever noted on it. */
@Entity
public class LedgerEntry {

    @Id
    private String id;
    private String rootId;
    private int versionNo;
    private String permitNo;
    private String uscc;
    private String division;
    @Enumerated(EnumType.STRING)
    private Book book;
    @Enumerated(EnumType.STRING)
    private EntryKind kind;
    private LocalDate happenedOn;
    private String place;
    private String name;
    private BigDecimal rawAmount;
    private String rawUnit;
    private BigDecimal amount;
    private String unit;
    private String note;
    private LocalDate reportedOn;
    @Enumerated(EnumType.STRING)
    private Source source;
    private boolean late;
    private String reason;
    private String attachmentHash;
    private String author;
    private String authorName;
    private Instant recordedAt;
    private Instant supersededAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected LedgerEntry() {
    }

    /** Who states it, and where from. */
    record Statement(Source source, String author, String authorName, Instant at) { }

    LedgerEntry(Permit permit, EntryLine line, Statement statement) {
        this.id = TimeOrderedId.text();
        this.rootId = id;
        this.versionNo = 1;
        this.permitNo = permit.permitNo();
        this.uscc = permit.uscc();
        this.division = permit.division();
        this.book = line.kind().book();
        this.kind = line.kind();
        this.happenedOn = line.day();
        this.place = line.place();
        this.name = line.name();
        this.note = line.note();
        this.reportedOn = line.reportedOn();
        Optional<LedgerUnit.Amount> canonical = line.amount() == null ? Optional.empty() : LedgerUnit.of(kind.unit(), line.amount(), line.unit());
        canonical.ifPresent(counted -> {
            rawAmount = line.amount();
            rawUnit = line.unit();
            amount = counted.value();
            unit = counted.unit();
        });
        this.source = statement.source();
        this.author = statement.author();
        this.authorName = statement.authorName();
        this.recordedAt = statement.at();
        this.late = EntryChecks.late(happenedOn, LocalDateTime.ofInstant(recordedAt, LegalClock.ZONE));
    }

    /** This version has been taken the place of; the other is the next of the same entry. */
    LedgerEntry supersede(LedgerEntry next, String why, String attachment) {
        if (supersededAt != null) {
            throw new ProblemException(LedgerProblem.SUPERSEDED, id);
        }
        supersededAt = next.recordedAt;
        next.rootId = rootId;
        next.versionNo = versionNo + 1;
        next.reason = why;
        next.attachmentHash = attachment;
        return next;
    }

    public String id() {
        return id;
    }

    public String rootId() {
        return rootId;
    }

    public int versionNo() {
        return versionNo;
    }

    public String permitNo() {
        return permitNo;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public EntrySummary summary() {
        return new EntrySummary(id, rootId, versionNo, permitNo, book, kind, happenedOn, place, name, plain(rawAmount), rawUnit, plain(amount), unit, note,
            reportedOn, source, late, reason, attachmentHash, authorName, recordedAt, supersededAt);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
