package org.onepermit.inspection.recusal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.onepermit.inspection.recusal.rules.Ground;
import org.onepermit.inspection.recusal.rules.RecusalProblem;
import org.onepermit.inspection.recusal.rules.RecusalState;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.Seat;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;

/** That an inspector should not make a visit, as it was asked for and decided (F-09). Kept whatever was decided. */
@Entity
public class VisitRecusal {

    /** Who asks. */
    public enum Party { UNIT, INSPECTOR }

    @Id
    private String id;
    private String taskNo;
    private String unitName;
    private String division;
    private boolean drawn;
    private String inspectorNo;
    private String inspectorName;
    @Enumerated(EnumType.STRING)
    private Ground ground;
    private String facts;
    @Enumerated(EnumType.STRING)
    private Party party;
    private String askedBy;
    private String askedByName;
    private Instant askedAt;
    @Enumerated(EnumType.STRING)
    private RecusalState state;
    private String decision;
    private String successorNo;
    private String decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected VisitRecusal() {
    }

    VisitRecusal(InspectionTask task, Seat seat, Ground ground, String facts, Asker asker, Instant now) {
        this.id = TimeOrderedId.text();
        this.taskNo = task.taskNo();
        this.unitName = task.site().unitName();
        this.division = task.site().division();
        this.drawn = task.batchNo() != null;
        this.inspectorNo = seat.inspectorNo();
        this.inspectorName = seat.name();
        this.ground = ground;
        this.facts = facts;
        this.party = asker.party();
        this.askedBy = asker.subject();
        this.askedByName = asker.name();
        this.askedAt = now;
        this.state = RecusalState.REQUESTED;
    }

    /** Who asks; a unit is named by its name, not by whoever typed. */
    record Asker(Party party, String subject, String name) { }

    /** What the head decided, in whose name. */
    record Decided(boolean granted, String reason, String successorNo, String by, String byName, Instant at) { }

    void decide(Decided decided) {
        requireOpen();
        state = decided.granted() ? RecusalState.GRANTED : RecusalState.REFUSED;
        decision = decided.reason();
        successorNo = decided.successorNo();
        decidedBy = decided.by();
        decidedByName = decided.byName();
        decidedAt = decided.at();
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new ProblemException(RecusalProblem.ALREADY_DECIDED, id);
        }
    }

    boolean isOpen() {
        return state == RecusalState.REQUESTED;
    }

    String id() {
        return id;
    }

    String taskNo() {
        return taskNo;
    }

    String inspectorNo() {
        return inspectorNo;
    }

    String inspectorName() {
        return inspectorName;
    }

    Ground ground() {
        return ground;
    }

    Asker asker() {
        return new Asker(party, askedBy, askedByName);
    }

    RecusalView view() {
        return new RecusalView(id, taskNo, unitName, drawn, inspectorNo, inspectorName, ground, facts, party, askedByName, askedAt, state, decision,
            successorNo, decidedByName, decidedAt);
    }
}
