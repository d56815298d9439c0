package org.onepermit.inspection.remedy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.onepermit.inspection.remedy.rules.RemedyProblem;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;

/** An order to put right what a visit found: demand, deadline, the unit's report, the re-check (F-21). */
@Entity
public class Rectification {

    @Id
    private String id;
    private String taskNo;
    private String demand;
    private String orderedBy;
    private LocalDate orderedOn;
    private LocalDate deadline;
    private LocalDate recheckDueOn;
    private String unitReport;
    private String reportedBy;
    private LocalDate reportedOn;
    private Boolean passed;
    private String findings;
    private String recheckedBy;
    private String recheckedByName;
    private LocalDate recheckedOn;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Rectification() {
    }

    Rectification(String taskNo, String demand, LocalDate deadline, LocalDate recheckDueOn, String by, LocalDate today) {
        this.id = TimeOrderedId.text();
        this.taskNo = taskNo;
        this.demand = demand;
        this.deadline = deadline;
        this.recheckDueOn = recheckDueOn;
        this.orderedBy = by;
        this.orderedOn = today;
    }

    void report(String words, String by, LocalDate today) {
        requireOpen();
        unitReport = words;
        reportedBy = by;
        reportedOn = today;
    }

    /** What the re-check came to. */
    public record Recheck(boolean passed, String findings, LocalDate checkedOn) { }

    void recheck(Recheck outcome, String by, String byName) {
        requireOpen();
        passed = outcome.passed();
        findings = outcome.findings();
        recheckedOn = outcome.checkedOn();
        recheckedBy = by;
        recheckedByName = byName;
    }

    private void requireOpen() {
        if (passed != null) {
            throw new ProblemException(RemedyProblem.ALREADY_RECHECKED, taskNo);
        }
    }

    public String taskNo() {
        return taskNo;
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }

    public LocalDate recheckDueOn() {
        return recheckDueOn;
    }

    public RectificationView view() {
        return new RectificationView(taskNo, demand, orderedOn, deadline, recheckDueOn, unitReport, reportedOn, passed, findings, recheckedByName,
            recheckedOn);
    }
}
