package org.onepermit.report.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.report.duty.rules.DutyStatus;
import org.onepermit.report.permit.rules.ReportType;

/** What a duty was until it was superseded. Never changed. */
@Entity
@Immutable
public class DutyEdition {

    @Id
    private String id;
    private String dutyId;
    private int editionNo;
    @Enumerated(EnumType.STRING)
    private DutyStatus status;
    private LocalDate coversFrom;
    private LocalDate dueOn;
    @Convert(converter = ContentsText.class)
    @Column(columnDefinition = "longtext")
    private List<String> contents;
    @Enumerated(EnumType.STRING)
    private ReportType hostType;
    private Instant supersededAt;

    /** For the persistence provider only. */
    protected DutyEdition() {
    }

    DutyEdition(Duty duty, Instant now) {
        this.id = TimeOrderedId.text();
        this.dutyId = duty.id();
        this.editionNo = duty.editionNo();
        this.status = duty.status();
        this.coversFrom = duty.coversFrom();
        this.dueOn = duty.dueOn();
        this.contents = duty.contents();
        this.hostType = duty.hostType();
        this.supersededAt = now;
    }

    public int editionNo() {
        return editionNo;
    }

    public DutyStatus status() {
        return status;
    }

    public LocalDate coversFrom() {
        return coversFrom;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public List<String> contents() {
        return List.copyOf(contents);
    }

    /** Type of the longer report that held it; null unless MERGED. */
    public ReportType hostType() {
        return hostType;
    }

    public Instant supersededAt() {
        return supersededAt;
    }
}
