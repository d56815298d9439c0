package org.onepermit.inspection.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.platform.database.TimeOrderedId;

/** What one department's part of a joint visit came to, with its own reasons (F-18, F-22). Concluded once. */
@Entity
public class DepartmentResult {

    @Id
    private String id;
    private String taskNo;
    private String department;
    @Enumerated(EnumType.STRING)
    private ResultCode result;
    private String reason;
    private String concludedBy;
    private String concludedByName;
    private Instant concludedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected DepartmentResult() {
    }

    public DepartmentResult(String taskNo, String department, ResultCode result, String reason, By by) {
        this.id = TimeOrderedId.text();
        this.taskNo = taskNo;
        this.department = department;
        this.result = result;
        this.reason = reason;
        this.concludedBy = by.subject();
        this.concludedByName = by.name();
        this.concludedAt = by.at();
    }

    /** Who concluded it, and when. */
    public record By(String subject, String name, Instant at) { }

    /** A result that was published wrongly is put right (F-20). */
    public void correct(ResultCode code) {
        result = code;
    }

    public String department() {
        return department;
    }

    public ResultCode result() {
        return result;
    }

    public String reason() {
        return reason;
    }

    String concludedByName() {
        return concludedByName;
    }

    Instant concludedAt() {
        return concludedAt;
    }
}
