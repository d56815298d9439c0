package org.onepermit.permit.filing.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.catalogue.rules.Facts;

/**
 * What an applicant states about one site: the blocks of DOMAIN A.3 (R §7, §8). A draft may lack any part, so every component may
 * be null; {@code Completeness} says what is still missing. Amounts are tonnes a year, concentrations mg/L (water) or mg/m³ (air)
 * unless a component names another unit.
 *
 * @param identity       F1, who applies and where the site is (R §7(1))
 * @param facts          what the catalogue asks about; the class is derived from it, never chosen
 * @param eia            F2, every environmental impact approval or filing the site holds (R §7(2), H-08)
 * @param production     F5, facilities, products, materials, fuels (R §7(5))
 * @param treatment      F4, treatment facilities (R §7(4))
 * @param outlets        F3 and F4, outlets with the limits applied for (R §7(3), (4))
 * @param fugitive       limits at the plant boundary or workshop: fugitive emission and noise (R §7(3))
 * @param totals         the unit's annual amounts by pollutant, years 1 to 5 (C-04)
 * @param monitoring     F4, the self-monitoring plan (R §7(4), D-01)
 * @param reporting      ledger, execution-report and disclosure requirements proposed (R §13(8), (9))
 * @param disclosure     X1, pre-submission disclosure of KEY units (R §8(1), A-13)
 * @param centralPlant   X2, central wastewater plants only (R §8(2))
 * @param quota          X3, where the total-control quota comes from (R §8(3))
 * @param calculations   C2, how the permitted amounts were calculated (C-03)
 * @param secretReasons  why a field is kept from the public, by its path such as {@code production/materials/0}
 */
public record Dossier(
    Identity identity,
    Facts facts,
    List<EiaDocument> eia,
    Production production,
    List<TreatmentFacility> treatment,
    List<Outlet> outlets,
    List<BoundaryLimit> fugitive,
    List<AnnualTotal> totals,
    List<MonitoringItem> monitoring,
    Reporting reporting,
    DisclosureProof disclosure,
    CentralPlant centralPlant,
    QuotaSource quota,
    List<AmountCalculation> calculations,
    Map<String, String> secretReasons) {

    /** F1. {@code division} is the six-digit GB/T 2260 code of the site; coordinates are WGS 84 degrees. */
    public record Identity(
        String unitName, String uscc, String domicile, String legalRepresentative, String contactName, String contactPhone,
        String siteName, String siteAddress, String division, BigDecimal longitude, BigDecimal latitude,
        String mainIndustry, List<String> secondaryIndustries, LocalDate productionStartedOn) { }

    /** F2. {@code kind}: REPORT, FORM or REGISTRATION_FORM. Approved amounts in t/a by pollutant code. */
    public record EiaDocument(
        String kind, String approvalNo, String authority, LocalDate approvedOn, Map<String, BigDecimal> approvedTonnesPerYear) { }

    /** F5. */
    public record Production(
        List<ProductionFacility> facilities, List<Product> products, List<Material> materials, List<Fuel> fuels,
        Boolean phaseOutCapacity, Boolean inProhibitedZone) { }

    /** Code {@code MF0001} (B.3). {@code generationPoints} are the pollution-generating links, each with its pollutants. */
    public record ProductionFacility(
        String code, String name, String process, BigDecimal capacity, String capacityUnit, List<GenerationPoint> generationPoints) { }

    /** Where pollutants arise and which treatment facility and outlet they go to. */
    public record GenerationPoint(String name, List<String> pollutants, String treatmentCode, String outletCode) { }

    /** A product with the capacity applied for. */
    public record Product(String name, BigDecimal capacity, String unit, BigDecimal hoursPerYear) { }

    /** A raw or auxiliary material. {@code toxicContent} names toxic components and their share, free text. */
    public record Material(String name, BigDecimal amountPerYear, String unit, String toxicContent) { }

    /** A fuel, its sulphur and ash in percent. */
    public record Fuel(String name, BigDecimal amountPerYear, String unit, BigDecimal sulphurPercent, BigDecimal ashPercent) { }

    /** F4. Code {@code TA001}, {@code TW001} …; {@code removal} percent by pollutant code. */
    public record TreatmentFacility(
        String code, String name, String process, Boolean feasibleTechnology, BigDecimal capacity, String capacityUnit,
        Map<String, BigDecimal> removalPercent) { }

    /**
     * An outlet. {@code medium}: AIR, WATER or RAIN; {@code grade}: MAIN, GENERAL or OTHER (C-01); {@code mode}: DIRECT, INDIRECT,
     * ORGANISED, NONE; {@code destination} names the receiving water body or plant. Height in metres, diameter in metres,
     * design flow in m³/d (water) or m³/h (air).
     */
    public record Outlet(
        String code, String name, String medium, String grade, String mode, String destination, String receivingBody,
        BigDecimal longitude, BigDecimal latitude, BigDecimal heightMetres, BigDecimal diameterMetres, BigDecimal designFlow,
        List<String> treatmentCodes, List<Limit> limits) { }

    /**
     * A limit applied for at an outlet. {@code standards} are all that apply; the strictest binds (C-02). {@code amounts} are t/a for
     * years 1 to 5, required at MAIN outlets. {@code rateKgPerHour} for GENERAL outlets where the standard gives one.
     */
    public record Limit(
        String pollutant, BigDecimal concentration, String unit, List<Standard> standards, List<BigDecimal> tonnesPerYear,
        BigDecimal rateKgPerHour) { }

    /** One applicable limit. {@code kind}: NATIONAL, LOCAL, SPECIAL or EIA; {@code datedOn} matters for EIA (C-02). */
    public record Standard(String kind, String name, BigDecimal concentration, LocalDate datedOn) { }

    /** A limit at the boundary ({@code place} 厂界) or a workshop; noise in dB(A) day and night. */
    public record BoundaryLimit(
        String place, String pollutant, BigDecimal concentration, String unit, String standard, BigDecimal dayDecibel,
        BigDecimal nightDecibel) { }

    /** The unit's permitted amount of a pollutant, t/a for years 1 to 5; stored, never recomputed silently (C-04). */
    public record AnnualTotal(String pollutant, List<BigDecimal> tonnesPerYear, BigDecimal eiaTonnesPerYear, BigDecimal quotaTonnesPerYear) { }

    /**
     * One line of the self-monitoring plan. {@code point} is an outlet code or 厂界; {@code mode}: AUTOMATIC or MANUAL;
     * {@code frequency}: CONTINUOUS, HOURLY, DAILY, WEEKLY, MONTHLY, QUARTERLY, HALF_YEARLY or YEARLY.
     */
    public record MonitoringItem(String point, String pollutant, String mode, String frequency, String method, String instrument) { }

    /** Requirements that the permit will state. Report due days are data of the permit, never constants (D-08). */
    public record Reporting(
        String ledgerForm, Integer ledgerRetentionYears, List<ReportRequirement> reports, String disclosureChannel, String disclosureContent) { }

    /** {@code type}: ANNUAL, QUARTERLY, MONTHLY; due {@code dueMonthOffset} months after the period's end on {@code dueDay}. */
    public record ReportRequirement(String type, Integer dueMonthOffset, Integer dueDay, List<String> contents) { }

    /** X1. Filled by the system from the disclosure that it hosted; the applicant adds the feedback received. */
    public record DisclosureProof(LocalDate startedOn, LocalDate endedOn, String channel, String feedback) { }

    /** X2. */
    public record CentralPlant(String catchment, String pipeLayout, String destination, List<String> servedUnits) { }

    /** X3. {@code sources} name the reductions or replacements used, t/a by pollutant code. */
    public record QuotaSource(Boolean newOrModifiedProject, String decisionNo, List<QuotaItem> items) { }

    /** One replacement. {@code ratio} of reduction to use, such as 1 or 2 (H-09). */
    public record QuotaItem(String pollutant, BigDecimal tonnesPerYear, String source, BigDecimal ratio) { }

    /**
     * C2. Water: {@code flow} m³/a × {@code concentration} mg/L × 10⁻⁶. Air: {@code activity} t/a × {@code referenceGas} m³/t ×
     * mg/m³ × 10⁻⁹ (C-03). {@code method}: WATER_FLOW, AIR_PERFORMANCE or OTHER.
     */
    public record AmountCalculation(
        String outletCode, String pollutant, String method, BigDecimal flow, BigDecimal activity, BigDecimal referenceGas,
        BigDecimal concentration, BigDecimal resultTonnesPerYear, String explanation) { }
}
