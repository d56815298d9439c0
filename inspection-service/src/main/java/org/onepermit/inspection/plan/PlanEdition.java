package org.onepermit.inspection.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.onepermit.inspection.plan.rules.PlanContent;
import org.onepermit.platform.database.TimeOrderedId;

/** What a plan said when something was done to it, and who did it. Never changed, never deleted (F-24). */
@Entity
public class PlanEdition {

    /** What was done. */
    public enum Act { DRAWN_UP, CHANGED, SUBMITTED, APPROVED, RETURNED }

    @Id
    private String id;
    private String planNo;
    private int edition;
    @Enumerated(EnumType.STRING)
    private Act act;
    @Convert(converter = PlanText.class)
    @Column(columnDefinition = "longtext")
    private PlanContent content;
    private String remark;
    private String person;
    private String personName;
    private Instant doneAt;

    /** For the persistence provider only. */
    protected PlanEdition() {
    }

    PlanEdition(InspectionPlan plan, Act act, String person, String personName, Instant now) {
        this.id = TimeOrderedId.text();
        this.planNo = plan.planNo();
        this.edition = plan.edition();
        this.act = act;
        this.content = plan.content();
        this.remark = act == Act.APPROVED || act == Act.RETURNED ? plan.remark() : null;
        this.person = person;
        this.personName = personName;
        this.doneAt = now;
    }

    /** As pages show it. */
    public record View(int edition, Act act, String personName, Instant doneAt, String remark, PlanContent content) { }

    String planNo() {
        return planNo;
    }

    View view() {
        return new View(edition, act, personName, doneAt, remark, content);
    }
}
