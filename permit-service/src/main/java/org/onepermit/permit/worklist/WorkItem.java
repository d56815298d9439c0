package org.onepermit.permit.worklist;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.permit.worklist.rules.WorkProblem;
import org.onepermit.permit.worklist.rules.WorkStatus;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;

/** One piece of work on one application. */
@Entity
public class WorkItem {

    @Id
    private String id;
    @Enumerated(EnumType.STRING)
    private WorkKind kind;
    private String applicationNo;
    private int round;
    private String unitName;
    private String division;
    @Enumerated(EnumType.STRING)
    private ManagementClass managementClass;
    @Enumerated(EnumType.STRING)
    private WorkStatus status;
    private Instant openedAt;
    private Instant dueAt;
    private String claimedBy;
    private String claimedByName;
    private Instant doneAt;
    private String outcome;
    private boolean overdue;
    /** Everybody who acted on it, for J-01. */
    @ElementCollection
    @CollectionTable(name = "work_item_hand", joinColumns = @JoinColumn(name = "work_item_id"))
    @Column(name = "subject")
    private Set<String> hands = new HashSet<>();
    @Version
    private long version;

    /** For the persistence provider only. */
    protected WorkItem() {
    }

    WorkItem(WorkKind kind, Case of, int round, Instant openedAt, Instant dueAt) {
        this.id = TimeOrderedId.text();
        this.kind = kind;
        this.applicationNo = of.applicationNo();
        this.unitName = of.unitName();
        this.division = of.division();
        this.managementClass = of.managementClass();
        this.round = round;
        this.status = WorkStatus.OPEN;
        this.openedAt = openedAt;
        this.dueAt = dueAt;
    }

    void claim(String subject, String name) {
        requireFreeFor(subject);
        claimedBy = subject;
        claimedByName = name;
    }

    void release(String subject) {
        requireFreeFor(subject);
        claimedBy = null;
        claimedByName = null;
    }

    /** Notes that somebody acted on it, which claims it too. */
    void touch(String subject, String name) {
        claim(subject, name);
        hands.add(subject);
    }

    /** Ends it with what was decided. */
    public void complete(String result, Instant now) {
        requireOpen();
        status = WorkStatus.DONE;
        outcome = result;
        doneAt = now;
    }

    void cancel(Instant now) {
        requireOpen();
        status = WorkStatus.CANCELLED;
        doneAt = now;
    }

    /** Moves the due date, when a pause or a site check changed the clock. */
    public void due(Instant newDueAt) {
        dueAt = newDueAt;
    }

    /** Marks it late, once. */
    public void flagOverdue() {
        overdue = true;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new ProblemException(WorkProblem.NOT_OPEN, "the work is " + status);
        }
    }

    private void requireFreeFor(String subject) {
        requireOpen();
        if (claimedBy != null && !claimedBy.equals(subject)) {
            throw new ProblemException(WorkProblem.CLAIMED_BY_ANOTHER, "claimed by " + claimedByName);
        }
    }

    public String id() {
        return id;
    }

    public WorkKind kind() {
        return kind;
    }

    public String applicationNo() {
        return applicationNo;
    }

    public boolean isOpen() {
        return status == WorkStatus.OPEN;
    }

    public boolean isDone() {
        return status == WorkStatus.DONE;
    }

    public boolean overdue() {
        return overdue;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** What was decided; null while nobody did. */
    public String outcome() {
        return outcome;
    }

    WorkItemSummary summary(Integer workingDaysLeft, String reader) {
        return new WorkItemSummary(id, kind, status, applicationNo, unitName, managementClass, division, openedAt, dueAt, workingDaysLeft,
            overdue, claimedByName, reader.equals(claimedBy));
    }
}
