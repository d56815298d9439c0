package org.onepermit.report.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.platform.database.TimeOrderedId;

/** What was entered of one kind for one permit and period; entered again, it is replaced, and the audit chain tells. */
@Entity
public class KnownFact {

    @Id
    private String id;
    private String permitNo;
    @Enumerated(EnumType.STRING)
    private FactKind kind;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    @Column(columnDefinition = "longtext")
    private String content;
    private String source;
    private String enteredBy;
    private Instant enteredAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected KnownFact() {
    }

    KnownFact(Place place) {
        this.id = TimeOrderedId.text();
        this.permitNo = place.permitNo();
        this.kind = place.kind();
        this.periodFrom = place.from();
        this.periodTo = place.to();
    }

    /** Of what, for when; both days included. */
    public record Place(String permitNo, FactKind kind, LocalDate from, LocalDate to) { }

    void enter(String json, String from, String by, Instant now) {
        content = json;
        source = from;
        enteredBy = by;
        enteredAt = now;
    }

    FactKind kind() {
        return kind;
    }

    String content() {
        return content;
    }

    boolean isOf(LocalDate from, LocalDate to) {
        return periodFrom.equals(from) && periodTo.equals(to);
    }

    boolean isWithin(LocalDate from, LocalDate to) {
        return !periodFrom.isBefore(from) && !periodTo.isAfter(to);
    }

    /** The fact as it is shown, without its content. */
    public KnownFactView view() {
        return new KnownFactView(permitNo, kind, periodFrom, periodTo, source, enteredBy, enteredAt);
    }
}
