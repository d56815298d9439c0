package org.onepermit.inspection.draw;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.onepermit.inspection.draw.rules.lot.Adjustment;
import org.onepermit.platform.database.TimeOrderedId;

/** A change of a batch that somebody asks for and somebody else decides on (F-12). Kept whatever was decided. */
@Entity
public class DrawAdjustment {

    /** What was decided. */
    public enum State { REQUESTED, APPROVED, REFUSED }

    @Id
    private String id;
    private String batchNo;
    private int number;
    @Enumerated(EnumType.STRING)
    private Adjustment.Kind kind;
    private String objectNo;
    private String inspectorNo;
    @Enumerated(EnumType.STRING)
    private Adjustment.Reason reason;
    private String note;
    @Enumerated(EnumType.STRING)
    private State state;
    private String requestedBy;
    private String requestedByName;
    private Instant requestedAt;
    private String decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected DrawAdjustment() {
    }

    DrawAdjustment(String batchNo, int number, RequestAdjustment.Wish wish, String requestedBy, String requestedByName, Instant now) {
        this.id = TimeOrderedId.text();
        this.batchNo = batchNo;
        this.number = number;
        this.kind = wish.kind();
        this.objectNo = wish.objectNo();
        this.inspectorNo = wish.inspectorNo();
        this.reason = wish.reason();
        this.note = wish.note();
        this.state = State.REQUESTED;
        this.requestedBy = requestedBy;
        this.requestedByName = requestedByName;
        this.requestedAt = now;
    }

    /**
     * As pages show it.
     *
     * @param objectNo    null for a void, and for readers from whom the draw is sealed
     * @param inspectorNo likewise, and for objects
     * @param note        likewise
     */
    public record View(
        int number, Adjustment.Kind kind, String objectNo, String inspectorNo, Adjustment.Reason reason, String note, State state,
        String requestedByName, Instant requestedAt, String decidedByName, Instant decidedAt) { }

    /** The change as the transcript takes it. */
    Adjustment approvedBy(String approver, OffsetDateTime at) {
        return switch (kind) {
            case REPLACE_OBJECT -> Adjustment.ofObject(objectNo, reason, requestedBy, approver, at);
            case REPLACE_SEAT -> Adjustment.ofSeat(objectNo, inspectorNo, reason, requestedBy, approver, at);
            case VOID -> Adjustment.ofBatch(reason, requestedBy, approver, at);
        };
    }

    void decide(State decision, String person, String personName, Instant now) {
        state = decision;
        decidedBy = person;
        decidedByName = personName;
        decidedAt = now;
    }

    int number() {
        return number;
    }

    Adjustment.Kind kind() {
        return kind;
    }

    String objectNo() {
        return objectNo;
    }

    Adjustment.Reason reason() {
        return reason;
    }

    boolean isOpen() {
        return state == State.REQUESTED;
    }

    View view(boolean sealed) {
        return new View(number, kind, sealed ? null : objectNo, sealed ? null : inspectorNo, reason, sealed ? null : note, state,
            requestedByName, requestedAt, decidedByName, decidedAt);
    }
}
