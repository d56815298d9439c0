package org.onepermit.inspection.enforcement.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.inspection.enforcement.rules.RecusalGround;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.database.TimeOrderedId;

/** That an officer should leave a case, asked for by the party or declared by the officer, and what the head decided (回避; APnL §43). */
@Entity
@Table(name = "case_recusal")
public class Recusal {

    @Id
    private String id;
    private String caseNo;
    private int number;
    private String officer;
    private String officerName;
    private String certificateNo;
    @Enumerated(EnumType.STRING)
    private RecusalGround ground;
    @Column(columnDefinition = "longtext")
    private String reason;
    private boolean byParty;
    private String askedBy;
    private String askedByName;
    private Instant askedAt;
    private Boolean granted;
    @Column(columnDefinition = "longtext")
    private String decisionReason;
    private String decidedBy;
    private String decidedByName;
    private LocalDate decidedOn;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Recusal() {
    }

    public Recusal(String caseNo, int number, Officer named, Plea plea, Person by, Instant now) {
        this.id = TimeOrderedId.text();
        this.caseNo = caseNo;
        this.number = number;
        this.officer = named.subject();
        this.officerName = named.name();
        this.certificateNo = named.certificateNo();
        this.ground = plea.ground();
        this.reason = plea.reason();
        this.byParty = plea.byParty();
        this.askedBy = by.subject();
        this.askedByName = by.name();
        this.askedAt = Sql.stored(now);
    }

    /** Why the officer should leave, and whether it is the party that asks. */
    public record Plea(RecusalGround ground, String reason, boolean byParty) { }

    public void decide(boolean leaves, String why, Person by, LocalDate today) {
        granted = leaves;
        decisionReason = why;
        decidedBy = by.subject();
        decidedByName = by.name();
        decidedOn = today;
    }

    public boolean isPending() {
        return granted == null;
    }

    /** Counts from 1 within the case. */
    public int number() {
        return number;
    }

    public String officer() {
        return officer;
    }

    public String officerName() {
        return officerName;
    }

    public String certificateNo() {
        return certificateNo;
    }

    public RecusalGround ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    /** Asked for by the party, and not declared by the officer. */
    public boolean byParty() {
        return byParty;
    }

    public String askedBy() {
        return askedBy;
    }

    public String askedByName() {
        return askedByName;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Whether the officer left; null while the head has not decided. */
    public Boolean granted() {
        return granted;
    }

    public String decisionReason() {
        return decisionReason;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
