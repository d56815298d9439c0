package org.onepermit.inspection.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onepermit.inspection.visit.rules.Position;
import org.onepermit.inspection.visit.rules.RecordStatus;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.inspection.visit.rules.VisitRecord;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;

/** What was recorded of a task, at the site or at the desk (F-14): open, then locked under its hash, then only added to (M.5). */
@Entity
public class Visit {

    @Id
    private String id;
    private String taskNo;
    private String visitCode;
    private String basis;
    private Instant arrivedAt;
    private Instant leftAt;
    private BigDecimal longitude;
    private BigDecimal latitude;
    private Integer accuracyMetres;
    private boolean noticeGiven;
    @Convert(converter = OfficersText.class)
    @Column(columnDefinition = "longtext")
    private List<VisitRecord.Officer> officers;
    @Convert(converter = TextsText.class)
    @Column(columnDefinition = "longtext")
    private List<String> outletsChecked;
    private String signedBy;
    private String signatureId;
    private String refusalToSign;
    private String refusal;
    @Enumerated(EnumType.STRING)
    private RecordStatus recordStatus;
    @Column(columnDefinition = "longtext")
    private String recordText;
    private String recordHash;
    private Instant lockedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Visit() {
    }

    Visit(String taskNo, String visitCode, String basis, Instant arrivedAt) {
        this.id = TimeOrderedId.text();
        this.taskNo = taskNo;
        this.visitCode = visitCode;
        this.basis = basis;
        this.arrivedAt = arrivedAt;
        this.officers = List.of();
        this.outletsChecked = List.of();
        this.recordStatus = RecordStatus.OPEN;
    }

    /**
     * How the officers arrived.
     *
     * @param accuracyMetres how far off the position may be, as the device tells
     */
    record Arrival(Instant at, Position from, Integer accuracyMetres, boolean noticeGiven, List<VisitRecord.Officer> officers) { }

    /**
     * How the officers left.
     *
     * @param signatureId id of the drawn signature among the visit's files; null without one
     */
    public record Departure(Instant at, List<String> outletsChecked, String signedBy, String signatureId, String refusalToSign) { }

    void arrive(Arrival arrival) {
        longitude = arrival.from() == null ? null : arrival.from().longitude();
        latitude = arrival.from() == null ? null : arrival.from().latitude();
        accuracyMetres = arrival.accuracyMetres();
        noticeGiven = arrival.noticeGiven();
        officers = List.copyOf(arrival.officers());
    }

    /** Whoever took a seat during the visit arrives, certificate in hand. */
    void join(List<VisitRecord.Officer> late) {
        requireOpen();
        officers = Stream.concat(officers.stream(), late.stream()).toList();
    }

    /** Whoever lost a seat during the visit is no longer an officer of it. */
    void keepOnly(Predicate<String> certificates) {
        requireOpen();
        officers = officers.stream().filter(officer -> certificates.test(officer.certificateNo())).toList();
    }

    boolean isThere(String certificateNo) {
        return officers.stream().anyMatch(officer -> officer.certificateNo().equals(certificateNo));
    }

    void leave(Departure departure) {
        requireOpen();
        leftAt = departure.at();
        outletsChecked = List.copyOf(departure.outletsChecked());
        signedBy = departure.signedBy();
        signatureId = departure.signatureId();
        refusalToSign = departure.refusalToSign();
        recordStatus = RecordStatus.SIGNED;
    }

    void refused(String facts, Instant at) {
        requireOpen();
        refusal = facts;
        leftAt = at;
        recordStatus = RecordStatus.SIGNED;
    }

    void closeAtDesk(Instant at, VisitRecord.Officer by) {
        requireOpen();
        officers = List.of(by);
        leftAt = at;
        recordStatus = RecordStatus.SIGNED;
    }

    void lock(String text, String hash, Instant now) {
        recordText = text;
        recordHash = hash;
        lockedAt = now;
        recordStatus = RecordStatus.LOCKED;
    }

    public void archive() {
        recordStatus = RecordStatus.ARCHIVED;
    }

    void requireOpen() {
        if (recordStatus != RecordStatus.OPEN) {
            throw new ProblemException(VisitProblem.RECORD_LOCKED, taskNo);
        }
    }

    Position arrivedFrom() {
        return longitude == null || latitude == null ? null : new Position(longitude, latitude);
    }

    public String taskNo() {
        return taskNo;
    }

    public String visitCode() {
        return visitCode;
    }

    public String basis() {
        return basis;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public Instant leftAt() {
        return leftAt;
    }

    public Integer accuracyMetres() {
        return accuracyMetres;
    }

    public boolean isNoticeGiven() {
        return noticeGiven;
    }

    public List<VisitRecord.Officer> officers() {
        return officers;
    }

    public List<String> outletsChecked() {
        return outletsChecked;
    }

    public String signedBy() {
        return signedBy;
    }

    public String signatureId() {
        return signatureId;
    }

    public String refusalToSign() {
        return refusalToSign;
    }

    public String refusal() {
        return refusal;
    }

    public RecordStatus recordStatus() {
        return recordStatus;
    }

    public String recordText() {
        return recordText;
    }

    public String recordHash() {
        return recordHash;
    }

    public Instant lockedAt() {
        return lockedAt;
    }
}
