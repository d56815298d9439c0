package org.onepermit.inspection.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.frozen.Period;

/** A site that was drawn. Known to the dispatcher and to those seated until the visit (F-11). */
@Entity
public class DrawnTask {

    @Id
    private String taskNo;
    private String batchNo;
    private String objectNo;
    private String objectName;
    private String uscc;
    private String division;
    private String stratum;
    private LocalDate visitsFrom;
    private LocalDate visitsTo;
    @Convert(converter = ListText.class)
    @Column(columnDefinition = "longtext")
    private List<String> departments;
    @Convert(converter = SharesText.class)
    @Column(columnDefinition = "longtext")
    private Map<String, String> shares;
    @Convert(converter = ListText.class)
    @Column(columnDefinition = "longtext")
    private List<String> items;
    private boolean standing;
    private Instant drawnAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected DrawnTask() {
    }

    DrawnTask(String taskNo, DrawBatch batch, InspectionObject object, Period visits, Instant now) {
        this.taskNo = taskNo;
        this.batchNo = batch.batchNo();
        this.objectNo = object.id();
        this.objectName = object.name();
        this.uscc = object.enterprise();
        this.division = object.division();
        this.stratum = object.stratum();
        this.visitsFrom = visits.from();
        this.visitsTo = visits.to();
        this.departments = batch.departments();
        this.shares = batch.shares();
        this.items = batch.items();
        this.standing = true;
        this.drawnAt = now;
    }

    /** An adjustment put another object in its place, or the batch is void. */
    void fall() {
        standing = false;
    }

    public String taskNo() {
        return taskNo;
    }

    public String batchNo() {
        return batchNo;
    }

    public String objectNo() {
        return objectNo;
    }

    public String objectName() {
        return objectName;
    }

    public String uscc() {
        return uscc;
    }

    public String division() {
        return division;
    }

    public String stratum() {
        return stratum;
    }

    public LocalDate visitsFrom() {
        return visitsFrom;
    }

    public LocalDate visitsTo() {
        return visitsTo;
    }

    /** Departments that visit together; one for a draw of one department (F-22). */
    public List<String> departments() {
        return departments;
    }

    /** Department by key of the check item; what is not named is the lead's. */
    Map<String, String> shares() {
        return shares;
    }

    /** Numbers of the items to be checked. */
    public List<String> items() {
        return items;
    }

    public boolean isStanding() {
        return standing;
    }

    public Instant drawnAt() {
        return drawnAt;
    }
}
