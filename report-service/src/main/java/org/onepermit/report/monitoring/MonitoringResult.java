package org.onepermit.report.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.monitoring.rules.MonitoringProblem;
import org.onepermit.report.monitoring.rules.ResultChecks;
import org.onepermit.report.monitoring.rules.ResultLine;
import org.onepermit.report.monitoring.rules.Source;
import org.onepermit.report.permit.Permit;

/** One result, one version of it: the value as stated beside its canonical value (B-09). Only that a later version came is ever noted on it. */
@Entity
public class MonitoringResult {

    @Id
    private String id;
    private String rootId;
    private int versionNo;
    private String permitNo;
    private String uscc;
    private String division;
    private String point;
    private String pollutant;
    private String pollutantName;
    private Instant sampledAt;
    private LocalDate sampledOn;
    private BigDecimal rawValue;
    private String rawUnit;
    private BigDecimal amount;
    private String unit;
    private boolean belowDetection;
    private BigDecimal detectionLimit;
    private BigDecimal limitAmount;
    private boolean overLimit;
    private String method;
    private String laboratory;
    private String reportNo;
    @Enumerated(EnumType.STRING)
    private Source source;
    private String reason;
    private String attachmentHash;
    private String author;
    private String authorName;
    private Instant recordedAt;
    private Instant supersededAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected MonitoringResult() {
    }

    /** Who states it, and where from. */
    record Statement(Source source, String author, String authorName, Instant at) { }

    /** @param limit by the permit in force at the sampling, in the canonical unit; null where none is set */
    MonitoringResult(Permit permit, ResultLine line, BigDecimal limit, Statement statement) {
        Pollutant known = ResultChecks.pollutant(line).orElseThrow();
        this.id = TimeOrderedId.text();
        this.rootId = id;
        this.versionNo = 1;
        this.permitNo = permit.permitNo();
        this.uscc = permit.uscc();
        this.division = permit.division();
        this.point = line.point();
        this.pollutant = known.code();
        this.pollutantName = line.pollutant();
        this.sampledAt = line.sampledAt().atZone(LegalClock.ZONE).toInstant();
        this.sampledOn = line.sampledAt().toLocalDate();
        this.rawValue = line.value();
        this.rawUnit = line.unit() == null ? "" : line.unit();
        this.amount = ResultChecks.canonical(line.value(), line.unit(), known);
        this.unit = ResultChecks.unit(known);
        this.belowDetection = line.belowDetection();
        this.detectionLimit = ResultChecks.canonical(line.detectionLimit(), line.unit(), known);
        this.limitAmount = limit;
        this.overLimit = limit != null && !belowDetection && amount.compareTo(limit) > 0;
        this.method = line.method();
        this.laboratory = line.laboratory();
        this.reportNo = line.reportNo();
        state(statement);
    }

    private void state(Statement statement) {
        this.source = statement.source();
        this.author = statement.author();
        this.authorName = statement.authorName();
        this.recordedAt = statement.at();
    }

    /** This version has been taken the place of; the other is the next of the same result. */
    MonitoringResult supersede(MonitoringResult next, String why, String attachment) {
        if (supersededAt != null) {
            throw new ProblemException(MonitoringProblem.SUPERSEDED, id);
        }
        supersededAt = next.recordedAt;
        next.rootId = rootId;
        next.versionNo = versionNo + 1;
        next.reason = why;
        next.attachmentHash = attachment;
        return next;
    }

    public String id() {
        return id;
    }

    public String rootId() {
        return rootId;
    }

    public int versionNo() {
        return versionNo;
    }

    public String permitNo() {
        return permitNo;
    }

    public String point() {
        return point;
    }

    public String pollutant() {
        return pollutant;
    }

    public LocalDate sampledOn() {
        return sampledOn;
    }

    public LocalDateTime sampledAt() {
        return LocalDateTime.ofInstant(sampledAt, LegalClock.ZONE);
    }

    public BigDecimal amount() {
        return amount;
    }

    boolean belowDetection() {
        return belowDetection;
    }

    boolean overLimit() {
        return overLimit;
    }

    public Instant supersededAt() {
        return supersededAt;
    }

    public ResultSummary summary() {
        return new ResultSummary(id, rootId, versionNo, permitNo, point, pollutant, pollutantName, sampledAt, plain(rawValue), rawUnit, plain(amount), unit,
            belowDetection, plain(detectionLimit), plain(limitAmount), overLimit, method, laboratory, reportNo, source, reason, attachmentHash, authorName, recordedAt,
            supersededAt);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
