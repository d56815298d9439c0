package org.onepermit.permit.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.onepermit.permit.filing.StringListText;
import org.onepermit.platform.database.JsonText;
import org.onepermit.platform.database.TimeOrderedId;

/** A visit to the site during the review: the recorded decision to make it, and what was found. */
@Entity
public class SiteCheck {

    @Id
    private String id;
    private String applicationNo;
    private String reason;
    private String orderedBy;
    private LocalDate orderedOn;
    @Convert(converter = OfficersText.class)
    @Column(columnDefinition = "longtext")
    private List<Officer> officers;
    @Column(columnDefinition = "longtext")
    private String findings;
    @Convert(converter = StringListText.class)
    @Column(columnDefinition = "longtext")
    private List<String> attachmentIds;
    private String reportedBy;
    private LocalDate reportedOn;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected SiteCheck() {
    }

    SiteCheck(String applicationNo, String reason, String orderedBy, LocalDate today) {
        this.id = TimeOrderedId.text();
        this.applicationNo = applicationNo;
        this.reason = reason;
        this.orderedBy = orderedBy;
        this.orderedOn = today;
    }

    /** An officer who was there. */
    public record Officer(String name, String certificateNo) {
    }

    /** What was found, by whom. */
    public record Report(List<Officer> officers, String findings, List<String> attachmentIds) {
    }

    @Converter
    @Immutable
    static class OfficersText extends JsonText<List<Officer>> {

        OfficersText() {
            super(new TypeReference<>() { });
        }
    }

    void report(Report report, String by, LocalDate today) {
        officers = List.copyOf(report.officers());
        findings = report.findings();
        attachmentIds = List.copyOf(report.attachmentIds());
        reportedBy = by;
        reportedOn = today;
    }

    SiteCheckView view() {
        return new SiteCheckView(orderedOn, reason, reportedOn, officers, findings, attachmentIds);
    }
}
