package org.onepermit.national.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A number that was minted, and for which request. Never changed. */
@Entity
@Table(name = "number_assignment")
class NumberAssignment {

    @Id
    @Column(name = "request_id")
    private String requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", columnDefinition = "varchar(16)")
    private NumberKind kind;

    @Column(name = "uscc")
    private String uscc;

    @Column(name = "number")
    private String number;

    @Column(name = "application_no")
    private String applicationNo;

    @Column(name = "management_class")
    private String managementClass;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected NumberAssignment() {
    }

    NumberAssignment(NumberRequest request, String number, Instant now) {
        this.requestId = request.requestId();
        this.kind = request.kind();
        this.uscc = request.uscc();
        this.number = number;
        this.applicationNo = request.applicationNo();
        this.managementClass = request.managementClass();
        this.assignedAt = now;
    }

    /** Whether {@code request} is the one this number was minted for, sent again. */
    boolean answers(NumberRequest request) {
        return kind == request.kind() && uscc.equals(request.uscc());
    }

    String number() {
        return number;
    }
}
