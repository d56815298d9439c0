package org.onepermit.report.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.json.CanonicalJson;
import org.onepermit.report.filing.rules.Examined;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.Words;
import org.onepermit.report.hash.Sha256;

/** A report as it was submitted, with what the checks said of it then; never changed (D-12, D-18). */
@Entity
public class ReportVersion {

    @Id
    private String id;
    private String dutyNo;
    private int versionNo;
    @Convert(converter = ReportText.class)
    @Column(columnDefinition = "longtext")
    private ExecutionReport content;
    private String contentHash;
    @Convert(converter = WordsText.class)
    @Column(columnDefinition = "longtext")
    private Words explanations;
    @Convert(converter = WordsText.class)
    @Column(columnDefinition = "longtext")
    private Words secretReasons;
    @Convert(converter = ExaminedText.class)
    @Column(columnDefinition = "longtext")
    private Examined examined;
    @Embedded
    private Signature signature;
    private LocalDate submittedOn;

    /** For the persistence provider only. */
    protected ReportVersion() {
    }

    ReportVersion(Report report, Examined examined, Signature signature, LocalDate today) {
        this.id = TimeOrderedId.text();
        this.dutyNo = report.dutyNo();
        this.versionNo = report.versionNo();
        this.content = report.content();
        this.contentHash = Sha256.hex(CanonicalJson.of(report.content()));
        this.explanations = new Words(report.explanations());
        this.secretReasons = new Words(report.secretReasons());
        this.examined = examined;
        this.signature = signature;
        this.submittedOn = today;
    }

    public String dutyNo() {
        return dutyNo;
    }

    public int versionNo() {
        return versionNo;
    }

    public ExecutionReport content() {
        return content;
    }

    /** SHA-256 of the content's canonical JSON. */
    public String contentHash() {
        return contentHash;
    }

    public Map<String, String> explanations() {
        return explanations.byName();
    }

    public Map<String, String> secretReasons() {
        return secretReasons.byName();
    }

    public Examined examined() {
        return examined;
    }

    public Signature signature() {
        return signature;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }
}
