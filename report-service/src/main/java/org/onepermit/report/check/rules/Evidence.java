package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.onepermit.report.filing.rules.ExecutionReport;

/**
 * What is known beside the report. Each part is null while nobody has entered it: then the rules that need it say so. An empty list
 * means that it was entered and there is nothing.
 *
 * @param ledger       summary of the environmental ledger for the period (D-06)
 * @param automatic    summary of automatic monitoring, valid data only (C-10)
 * @param series       hourly values of automatic monitoring
 * @param laboratory   results of manual monitoring, one a sample
 * @param earlier      earlier reports of the permit, latest version of each
 * @param taxReturn    amounts declared for the environment tax for the period (H-06)
 * @param laboratories register of laboratories with a valid filing (Code §79)
 * @param warningDays  days of a special kind, such as heavy-pollution warnings (C-05)
 * @param events       abnormal events found in automatic data or the ledger
 * @param link         whether the page of the disclosure could be opened
 * @param factors      emission factors for a mass balance (C.2)
 * @param survey       what stands on the site, as last seen
 */
public record Evidence(
    Ledger ledger, List<AutomaticSummary> automatic, List<HourlySeries> series, List<LaboratoryResult> laboratory,
    List<ExecutionReport> earlier, List<TaxAmount> taxReturn, List<Laboratory> laboratories, List<SpecialDay> warningDays,
    List<AbnormalEvent> events, LinkProbe link, List<EmissionFactor> factors, SiteSurvey survey) {

    /** Nothing is known. */
    public static Evidence none() {
        return new Evidence(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The ledger in sums: books with their entries, amounts, treatment hours, days without production. */
    public record Ledger(List<Book> books, List<LedgerSum> sums, List<TreatmentHours> treatment, List<IdleDays> idle) {

        public Ledger {
            books = list(books);
            sums = list(sums);
            treatment = list(treatment);
            idle = list(idle);
        }
    }

    /** Entries that one kind of ledger should have (days or batches) and has. */
    public record Book(String kind, int expected, int entered) { }

    /** A sum over the ledger; {@code kind}: OUTPUT, REAGENT, WATER or POWER; {@code name} where the kind has several. */
    public record LedgerSum(String kind, String name, BigDecimal amount) { }

    /** Hours in which production ran and a treatment facility did not, and how many of them the ledger explains. */
    public record TreatmentHours(String facility, BigDecimal untreatedHours, BigDecimal explainedHours) { }

    /** Days without production by the ledger, both ends included. */
    public record IdleDays(LocalDate from, LocalDate to) { }

    /** A period at one analyser; {@code max} of valid hours (gas) or days (water), {@code exceedances} counted likewise. */
    public record AutomaticSummary(
        String outlet, String pollutant, String unit, BigDecimal max, BigDecimal amountKilograms, Integer exceedances, int expectedHours,
        int receivedHours, int validHours) { }

    /** Hourly values of one analyser in order. */
    public record HourlySeries(String outlet, String pollutant, List<HourlyValue> values) { }

    /** A valid hourly mean; {@code producing}: whether production ran. */
    public record HourlyValue(LocalDateTime hour, BigDecimal value, boolean producing) { }

    /** One sample; {@code value} is the limit of detection where nothing was detected. */
    public record LaboratoryResult(
        String point, String pollutant, LocalDate sampledOn, BigDecimal value, String unit, boolean belowDetection, BigDecimal detectionLimit,
        String method, String laboratory) { }

    /** An amount declared for the tax. */
    public record TaxAmount(String outlet, String taxItem, BigDecimal kilograms) { }

    /** A laboratory and the days for which its filing or accreditation is valid. */
    public record Laboratory(String name, LocalDate validFrom, LocalDate validTo) { }

    /** What was emitted and how long was produced on a day of a special kind. */
    public record SpecialDay(LocalDate day, String kind, String pollutant, BigDecimal kilograms, BigDecimal productionHours) { }

    /** An abnormal event; {@code reportedOn}: when the bureau was told of it, null if never. */
    public record AbnormalEvent(LocalDate day, String place, String what, LocalDate reportedOn) { }

    /** Last look at the disclosure's page; {@code deadSince}: null if it opens. */
    public record LinkProbe(LocalDate probedOn, LocalDate deadSince) { }

    /** Kilograms of a pollutant generated for each unit of a product, and the share removed. */
    public record EmissionFactor(String product, String pollutant, BigDecimal kilogramsPerUnit, BigDecimal removalPercent) { }

    /** Outlets that stand on the site. */
    public record SiteSurvey(LocalDate seenOn, List<String> outlets) { }

    private static <T> List<T> list(List<T> stated) {
        return stated == null ? List.of() : List.copyOf(stated);
    }
}
