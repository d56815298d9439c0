package org.onepermit.permit.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.onepermit.platform.database.TimeOrderedId;

/** One line of a correction notice with its answer. */
@Entity
public class CorrectionItem {

    @Id
    private String id;
    private int position;
    private String field;
    private String problem;
    private String requirement;
    private String answer;
    @Convert(converter = StringListText.class)
    @Column(columnDefinition = "longtext")
    private List<String> attachmentIds;
    private Instant answeredAt;

    /** For the persistence provider only. */
    protected CorrectionItem() {
    }

    CorrectionItem(int position, CorrectionNotice.Defect defect) {
        this.id = TimeOrderedId.text();
        this.position = position;
        this.field = defect.field();
        this.problem = defect.problem();
        this.requirement = defect.requirement();
        this.attachmentIds = List.of();
    }

    void answer(String text, List<String> files, Instant now) {
        answer = text;
        attachmentIds = List.copyOf(files);
        answeredAt = now;
    }

    public String id() {
        return id;
    }

    public String field() {
        return field;
    }

    public String problem() {
        return problem;
    }

    public String requirement() {
        return requirement;
    }

    public String answer() {
        return answer;
    }

    public List<String> attachmentIds() {
        return attachmentIds;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
