package org.onepermit.permit.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.onepermit.platform.database.TimeOrderedId;

/** One published fact about one application. */
@Entity
public class Publication {

    @Id
    private String id;
    @Enumerated(EnumType.STRING)
    private PublicationKind kind;
    private String applicationNo;
    private String unitName;
    private String division;
    private Instant publishedAt;
    @Convert(converter = PublishedContent.class)
    @Column(columnDefinition = "longtext")
    private Map<String, Object> content;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Publication() {
    }

    Publication(PublicationKind kind, Subject of, Map<String, Object> content, Instant now) {
        this.id = TimeOrderedId.text();
        this.kind = kind;
        this.applicationNo = of.applicationNo();
        this.unitName = of.unitName();
        this.division = of.division();
        this.content = content;
        this.publishedAt = now;
    }

    /** Whom the publication is about. */
    public record Subject(String applicationNo, String unitName, String division) {
    }

    public String id() {
        return id;
    }

    public PublicationKind kind() {
        return kind;
    }

    public String applicationNo() {
        return applicationNo;
    }

    public String unitName() {
        return unitName;
    }

    public String division() {
        return division;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Map<String, Object> content() {
        return content;
    }
}
