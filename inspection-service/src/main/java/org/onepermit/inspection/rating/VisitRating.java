package org.onepermit.inspection.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.onepermit.platform.database.TimeOrderedId;

/** A unit's rating of a visit, from one star to five. */
@Entity
public class VisitRating {

    @Id
    private String id;
    private String taskNo;
    private int stars;
    private String remark;
    private String ratedBy;
    private Instant ratedAt;

    /** For the persistence provider only. */
    protected VisitRating() {
    }

    VisitRating(String taskNo, int stars, String remark, String by, Instant now) {
        this.id = TimeOrderedId.text();
        this.taskNo = taskNo;
        this.stars = stars;
        this.remark = remark;
        this.ratedBy = by;
        this.ratedAt = now;
    }

    public int stars() {
        return stars;
    }

    public String remark() {
        return remark;
    }
}
