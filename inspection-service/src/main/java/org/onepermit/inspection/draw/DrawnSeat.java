package org.onepermit.inspection.draw;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.onepermit.inspection.draw.rules.frozen.Inspector;
import org.onepermit.platform.database.TimeOrderedId;

/** An inspector's seat at a drawn task, kept after the inspector has left it (F-12). */
@Entity
public class DrawnSeat {

    @Id
    private String id;
    private String taskNo;
    private int seat;
    private String inspectorNo;
    private String inspectorName;
    private String certificateNo;
    private Instant takenAt;
    private Instant leftAt;

    /** For the persistence provider only. */
    protected DrawnSeat() {
    }

    DrawnSeat(String taskNo, int seat, Inspector inspector, Instant now) {
        this.id = TimeOrderedId.text();
        this.taskNo = taskNo;
        this.seat = seat;
        this.inspectorNo = inspector.id();
        this.inspectorName = inspector.name();
        this.certificateNo = inspector.certificate();
        this.takenAt = now;
    }

    void leave(Instant now) {
        leftAt = now;
    }

    public String taskNo() {
        return taskNo;
    }

    /** From 1; the first leads. */
    public int seat() {
        return seat;
    }

    public String inspectorNo() {
        return inspectorNo;
    }

    public String inspectorName() {
        return inspectorName;
    }

    public String certificateNo() {
        return certificateNo;
    }
}
