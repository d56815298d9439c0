package org.onepermit.national.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A document as it was received. Never changed. */
@Entity
@Table(name = "received_document")
class ReceivedDocument {

    /** The document's kind and identity. */
    @Id
    @Column(name = "id")
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", columnDefinition = "varchar(16)")
    private ReceivedKind kind;

    @Column(name = "subject")
    private String subject;

    @Column(name = "revision")
    private int revision;

    @Column(name = "document", columnDefinition = "longtext")
    private String text;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected ReceivedDocument() {
    }

    ReceivedDocument(Document document, Instant now) {
        this.id = id(document);
        this.kind = document.kind();
        this.subject = document.subject();
        this.revision = document.revision();
        this.text = document.text();
        // As the database keeps it, so that the first receipt reads like every later one.
        this.receivedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    static String id(Document document) {
        return document.kind() + ":" + document.identity();
    }

    boolean isSameAs(Document document) {
        return text.equals(document.text());
    }

    String text() {
        return text;
    }

    Receipt receipt() {
        return new Receipt(subject, revision, receivedAt);
    }
}
