package org.onepermit.inspection.enforcement.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.onepermit.inspection.enforcement.Sha256;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.database.TimeOrderedId;

/** One document of a case file. It is written once and never changed. */
@Entity
@Immutable
public class CaseDocument {

    @Id
    private String id;
    private String caseNo;
    private int turn;
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;
    private String title;
    @Column(columnDefinition = "longtext")
    private String content;
    private String sha256;
    private String madeBy;
    private String madeByName;
    private Instant madeAt;

    /** For the persistence provider only. */
    protected CaseDocument() {
    }

    CaseDocument(EnforcementCase of, DocumentKind kind, String content, Person by, Instant now) {
        this.id = TimeOrderedId.text();
        this.caseNo = of.caseNo();
        this.turn = of.turn();
        this.kind = kind;
        this.title = kind.title();
        this.content = content;
        this.sha256 = Sha256.of(content);
        this.madeBy = by.subject();
        this.madeByName = by.name();
        this.madeAt = Sql.stored(now);
    }

    public String id() {
        return id;
    }

    public String caseNo() {
        return caseNo;
    }

    public int turn() {
        return turn;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String content() {
        return content;
    }

    /** Of the content in UTF-8. */
    public String sha256() {
        return sha256;
    }

    public String madeByName() {
        return madeByName;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
