package org.onepermit.inspection.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.onepermit.platform.database.TimeOrderedId;

/** One message, either to an enterprise or to the officers of a role in an area. */
@Entity
public class Notice {

    @Id
    private String id;
    private String uscc;
    private String role;
    private String division;
    private String subjectNo;
    private String textKey;
    @Convert(converter = NoticeValues.class)
    @Column(columnDefinition = "longtext")
    private Map<String, String> textValues;
    private Instant createdAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Notice() {
    }

    private Notice(String subjectNo, String textKey, Map<String, String> textValues, Instant createdAt) {
        this.id = TimeOrderedId.text();
        this.subjectNo = subjectNo;
        this.textKey = textKey;
        this.textValues = textValues;
        this.createdAt = createdAt;
    }

    static Notice toUnit(String uscc, String subjectNo, String textKey, Map<String, String> values, Instant now) {
        Notice notice = new Notice(subjectNo, textKey, values, now);
        notice.uscc = uscc;
        return notice;
    }

    static Notice toOfficers(String role, String division, String subjectNo, String textKey, Map<String, String> values, Instant now) {
        Notice notice = new Notice(subjectNo, textKey, values, now);
        notice.role = role;
        notice.division = division;
        return notice;
    }
}
