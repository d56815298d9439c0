package org.onepermit.inspection.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.onepermit.inspection.visit.rules.FieldMerge;

/** One change of one field of one item, made on a device and kept whatever became of it. */
@Entity
public class VisitChange {

    @Id
    private String id;
    private String taskNo;
    private String item;
    @Enumerated(EnumType.STRING)
    private ItemField field;
    private String content;
    private String baseId;
    @Enumerated(EnumType.STRING)
    private FieldMerge.State state;
    private String device;
    private String madeBy;
    private String madeByName;
    private Instant madeAt;
    private Instant receivedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected VisitChange() {
    }

    VisitChange(String taskNo, MadeChange made, FieldMerge.State state, String by, String byName, Instant now) {
        this.id = made.id();
        this.taskNo = taskNo;
        this.item = made.item();
        this.field = made.field();
        this.content = made.value();
        this.baseId = made.base();
        this.state = state;
        this.device = made.device();
        this.madeBy = by;
        this.madeByName = byName;
        this.madeAt = made.at();
        this.receivedAt = now;
    }

    void become(FieldMerge.State next) {
        state = next;
    }

    public String id() {
        return id;
    }

    public String taskNo() {
        return taskNo;
    }

    public String item() {
        return item;
    }

    public ItemField field() {
        return field;
    }

    public String content() {
        return content;
    }

    public FieldMerge.State state() {
        return state;
    }

    public String device() {
        return device;
    }

    public String madeBy() {
        return madeBy;
    }

    public String madeByName() {
        return madeByName;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
