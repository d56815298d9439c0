package org.onepermit.report.permit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.report.permit.rules.PermitContent;

/** What a permit says from a day on. Never changed: a change of the permit adds another. */
@Entity
@Immutable
public class PermitWording {

    @Id
    private String id;
    private String permitNo;
    private int wordingNo;
    private LocalDate inForceFrom;
    private int firstYear;
    @Convert(converter = ContentText.class)
    @Column(columnDefinition = "longtext")
    private PermitContent content;
    private String contentHash;
    private Instant recordedAt;

    /** For the persistence provider only. */
    protected PermitWording() {
    }

    PermitWording(StatedPermit stated, LocalDate inForceFrom, Instant now) {
        this.id = TimeOrderedId.text();
        this.permitNo = stated.permitNo();
        this.wordingNo = stated.wordingNo();
        this.inForceFrom = inForceFrom;
        this.firstYear = stated.validFrom().getYear();
        this.content = stated.content();
        this.contentHash = stated.contentHash();
        this.recordedAt = now;
    }

    public String permitNo() {
        return permitNo;
    }

    public int wordingNo() {
        return wordingNo;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** Calendar year to which its amounts of year 1 belong. */
    public int firstYear() {
        return firstYear;
    }

    public PermitContent content() {
        return content;
    }

    public String contentHash() {
        return contentHash;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
