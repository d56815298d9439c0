package org.onepermit.inspection.enforcement.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.platform.database.TimeOrderedId;

/** What the party says to the notice (陈述申辩; APnL §45), and what came of it. */
@Entity
@Table(name = "case_statement")
public class Statement {

    @Id
    private String id;
    private String caseNo;
    private int turn;
    @Column(columnDefinition = "longtext")
    private String content;
    private String madeBy;
    private String madeByName;
    private Instant madeAt;
    private Boolean accepted;
    @Column(columnDefinition = "longtext")
    private String answer;
    private String answeredBy;
    private LocalDate answeredOn;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Statement() {
    }

    public Statement(EnforcementCase of, String content, Person by, Instant now) {
        this.id = TimeOrderedId.text();
        this.caseNo = of.caseNo();
        this.turn = of.turn();
        this.content = content;
        this.madeBy = by.subject();
        this.madeByName = by.name();
        this.madeAt = now;
    }

    /** What the review of the statement found. */
    public void answer(boolean holds, String text, Person by, LocalDate today) {
        accepted = holds;
        answer = text;
        answeredBy = by.name();
        answeredOn = today;
    }

    public String id() {
        return id;
    }

    public int turn() {
        return turn;
    }

    public String content() {
        return content;
    }

    public String madeByName() {
        return madeByName;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Whether the reviewers agree; null while nobody has looked. */
    public Boolean accepted() {
        return accepted;
    }

    public String answer() {
        return answer;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }
}
