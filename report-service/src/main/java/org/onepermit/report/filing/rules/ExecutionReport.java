package org.onepermit.report.filing.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.onepermit.report.permit.rules.ReportPeriod;
import org.onepermit.report.permit.rules.ReportType;

/**
 * An execution report as filed (排污许可证执行报告; R §22, D-11). Its components are the thirteen chapters in order, so that the JSON of a
 * report is its canonical form. A draft may lack any part: every component may be null, a list that is not there is empty. Figures
 * are as the unit wrote them, in the unit it wrote; nothing is corrected here. A list with nothing where a line should be is refused.
 *
 * @param basics       chapter 1
 * @param compliance   chapter 2, how the law and the permit were kept to
 * @param changes      chapter 2, what changed against the permit
 * @param treatment    chapter 3
 * @param monitoring   chapter 4
 * @param ledger       chapter 5, how the ledger was kept
 * @param emissions    chapter 6
 * @param tax          chapter 7
 * @param disclosure   chapter 8
 * @param management   chapter 9, internal management
 * @param permitItems  chapter 10, other items of the permit
 * @param waste        chapter 10, solid waste
 * @param otherMatters chapter 11
 * @param conclusion   chapter 12
 * @param attachments  chapter 13
 */
public record ExecutionReport(
    String permitNumber, ReportType type, LocalDate periodFrom, LocalDate periodTo, Basics basics, String compliance, List<Change> changes,
    List<TreatmentRun> treatment, List<Measurement> monitoring, String ledger, Emissions emissions, List<TaxLine> tax,
    Disclosure disclosure, String management, String permitItems, List<WasteLine> waste, String otherMatters, String conclusion,
    List<Attachment> attachments, Commitment commitment) {

    /** Chapter 1: what ran, for how long, on what. */
    public record Basics(
        String unitName, BigDecimal productionHours, List<Output> outputs, List<Use> materials, List<Use> fuels, BigDecimal waterTonnes,
        BigDecimal powerKilowattHours, List<Stop> stops) {

        public Basics {
            outputs = list(outputs);
            materials = list(materials);
            fuels = list(fuels);
            stops = list(stops);
        }
    }

    /** A product; {@code builtCapacity} is what the plant can make in a year now. */
    public record Output(String name, BigDecimal amount, String unit, BigDecimal builtCapacity) { }

    /** Something used up. */
    public record Use(String name, BigDecimal amount, String unit) { }

    /** Days without production, both ends included. */
    public record Stop(LocalDate from, LocalDate to, String explanation) { }

    /** A change against the permit; {@code kind}: OUTLET, CAPACITY or OTHER; {@code applicationNo} of the application made for it. */
    public record Change(String kind, String what, String applicationNo) { }

    /** Chapter 3: how a treatment facility ran; {@code removalPercent} by pollutant. */
    public record TreatmentRun(
        String facility, BigDecimal hours, List<Use> reagents, Map<String, BigDecimal> removalPercent, String abnormal) {

        public TreatmentRun {
            reagents = list(reagents);
            removalPercent = removalPercent == null ? Map.of() : Collections.unmodifiableMap(removalPercent);
        }
    }

    /**
     * Chapter 4: what was measured at a point in the period. {@code min}, {@code mean} and {@code max} are in {@code unit};
     * {@code samples} for manual monitoring; {@code exceedances} are hours (gas), days (water) or samples (manual).
     */
    public record Measurement(
        String point, String pollutant, String unit, BigDecimal min, BigDecimal mean, BigDecimal max, BigDecimal oxygenPercent,
        Integer samples, Integer exceedances, String method, BigDecimal detectionLimit, String laboratory) { }

    /** Chapter 6. */
    public record Emissions(List<OutletAmount> outlets, List<TotalAmount> totals, String analysis, List<AbnormalPeriod> abnormal) {

        public Emissions {
            outlets = list(outlets);
            totals = list(totals);
            abnormal = list(abnormal);
        }
    }

    /** Amount of a pollutant at a place; {@code quarters} in order; {@code method}: AUTOMATIC, MANUAL, COEFFICIENT or BALANCE (C.2). */
    public record OutletAmount(String outlet, String pollutant, String unit, BigDecimal amount, List<BigDecimal> quarters, String method) {

        public OutletAmount {
            quarters = quarters == null ? List.of() : Collections.unmodifiableList(quarters);
        }
    }

    /** Amount of a pollutant for the whole unit. */
    public record TotalAmount(String pollutant, String unit, BigDecimal amount) { }

    /** Days on which limits were exceeded or treatment failed. */
    public record AbnormalPeriod(LocalDate from, LocalDate to, String place, String explanation, LocalDate reportedOn) { }

    /** Chapter 7: what was declared for the environment tax. */
    public record TaxLine(String taxItem, BigDecimal kilograms, BigDecimal yuan) { }

    /** Chapter 8. */
    public record Disclosure(String channel, String link, LocalDate disclosedOn, String statement) { }

    /** Chapter 10: a solid waste, all in tonnes. */
    public record WasteLine(
        String name, BigDecimal generatedTonnes, BigDecimal usedTonnes, BigDecimal disposedTonnes, BigDecimal storedBeforeTonnes,
        BigDecimal storedAfterTonnes) { }

    /** Chapter 13: a file by its hash; which there are is settled by what was uploaded. */
    public record Attachment(String kind, String name, String sha256) { }

    /** Who answers for the report. */
    public record Commitment(String signedBy, LocalDate signedOn) { }

    public ExecutionReport {
        changes = list(changes);
        treatment = list(treatment);
        monitoring = list(monitoring);
        emissions = emissions == null ? new Emissions(null, null, null, null) : emissions;
        tax = list(tax);
        waste = list(waste);
        attachments = list(attachments);
    }

    /** The report of a permit and period, which are known and not the unit's to choose. */
    public ExecutionReport of(String permit, ReportPeriod period) {
        return new ExecutionReport(permit, period.type(), period.from(), period.to(), basics, compliance, changes, treatment, monitoring, ledger,
            emissions, tax, disclosure, management, permitItems, waste, otherMatters, conclusion, attachments, commitment);
    }

    /** The report as somebody signs it; null for a draft that nobody signs. */
    public ExecutionReport signed(Commitment by) {
        return new ExecutionReport(permitNumber, type, periodFrom, periodTo, basics, compliance, changes, treatment, monitoring, ledger,
            emissions, tax, disclosure, management, permitItems, waste, otherMatters, conclusion, attachments, by);
    }

    /** The report with the files that were handed in for it. */
    public ExecutionReport attached(List<Attachment> files) {
        return new ExecutionReport(permitNumber, type, periodFrom, periodTo, basics, compliance, changes, treatment, monitoring, ledger,
            emissions, tax, disclosure, management, permitItems, waste, otherMatters, conclusion, files, commitment);
    }

    public ReportPeriod period() {
        return new ReportPeriod(type, periodFrom, periodTo);
    }

    private static <T> List<T> list(List<T> stated) {
        return stated == null ? List.of() : List.copyOf(stated);
    }
}
