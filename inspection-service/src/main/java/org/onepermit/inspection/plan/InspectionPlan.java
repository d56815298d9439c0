package org.onepermit.inspection.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.onepermit.inspection.plan.rules.PlanContent;
import org.onepermit.inspection.plan.rules.PlanProblem;
import org.onepermit.inspection.plan.rules.PlanStatus;
import org.onepermit.platform.problem.ProblemException;

/** The plan of a bureau for a year (年度抽查计划, F-24) in its present edition. */
@Entity
public class InspectionPlan {

    @Id
    private String planNo;
    private int planYear;
    private String division;
    private String title;
    @Convert(converter = PlanText.class)
    @Column(columnDefinition = "longtext")
    private PlanContent content;
    @Enumerated(EnumType.STRING)
    private PlanStatus status;
    private int edition;
    private String drawnUpBy;
    private String drawnUpByName;
    private Instant drawnUpAt;
    private Instant submittedAt;
    private String decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    private String remark;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected InspectionPlan() {
    }

    InspectionPlan(String planNo, int year, String division, PlanContent content, String person, String personName, Instant now) {
        this.planNo = planNo;
        this.planYear = year;
        this.division = division;
        this.edition = 1;
        write(content, person, personName, now);
    }

    void change(PlanContent changed, String person, String personName, Instant now) {
        require(status.isOpen());
        if (status == PlanStatus.APPROVED) {
            edition++;
        }
        write(changed, person, personName, now);
    }

    private void write(PlanContent written, String person, String personName, Instant now) {
        content = written;
        title = written.title();
        status = PlanStatus.DRAFT;
        drawnUpBy = person;
        drawnUpByName = personName;
        drawnUpAt = now;
        submittedAt = null;
    }

    void submit(Instant now) {
        require(status == PlanStatus.DRAFT);
        status = PlanStatus.SUBMITTED;
        submittedAt = now;
    }

    /** Approves, or gives it back with a remark. */
    void decide(boolean approved, String said, String person, String personName, Instant now) {
        require(status == PlanStatus.SUBMITTED);
        if (drawnUpBy.equals(person)) {
            throw new ProblemException(PlanProblem.SAME_PERSON, planNo);
        }
        status = approved ? PlanStatus.APPROVED : PlanStatus.DRAFT;
        remark = said;
        decidedBy = person;
        decidedByName = personName;
        decidedAt = now;
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new ProblemException(PlanProblem.NOT_ALLOWED_IN_STATUS, Map.of("status", status));
        }
    }

    public String planNo() {
        return planNo;
    }

    public int year() {
        return planYear;
    }

    public String division() {
        return division;
    }

    public PlanContent content() {
        return content;
    }

    public PlanStatus status() {
        return status;
    }

    public int edition() {
        return edition;
    }

    String remark() {
        return remark;
    }

    public long version() {
        return version;
    }

    PlanSummary summary() {
        return new PlanSummary(planNo, planYear, division, title, status, edition, content.departments(), drawnUpByName, drawnUpAt, submittedAt,
            decidedByName, decidedAt, remark, version);
    }
}
