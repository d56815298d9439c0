package org.onepermit.inspection.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.platform.database.TimeOrderedId;

/** What a published result said before it was put right, and why (F-20); kept and shown beside it. */
@Entity
public class ResultCorrection {

    @Id
    private String id;
    private String taskNo;
    private String department;
    private String reason;
    @Enumerated(EnumType.STRING)
    private ResultCode resultBefore;
    private String factsBefore;
    private LocalDate decidedOn;
    private LocalDate dueOn;
    private LocalDate correctedOn;
    private String correctedBy;

    /** For the persistence provider only. */
    protected ResultCorrection() {
    }

    ResultCorrection(PublishedResult published, CorrectResult.Correction correction, LocalDate dueOn, String by, LocalDate today) {
        this.id = TimeOrderedId.text();
        this.taskNo = published.taskNo();
        this.department = correction.department();
        this.reason = correction.reason();
        Optional<PublishedPart> part = Optional.ofNullable(department).flatMap(published::part);
        this.resultBefore = part.map(PublishedPart::result).orElse(published.result());
        this.factsBefore = part.map(PublishedPart::facts).orElse(published.facts());
        this.decidedOn = correction.decidedOn();
        this.dueOn = dueOn;
        this.correctedOn = today;
        this.correctedBy = by;
    }

    /** Whose part was put right; null for the whole. */
    public String department() {
        return department;
    }

    public String reason() {
        return reason;
    }

    public ResultCode resultBefore() {
        return resultBefore;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** The last day there was for it; later than {@link #correctedOn()} unless it came too late. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate correctedOn() {
        return correctedOn;
    }
}
