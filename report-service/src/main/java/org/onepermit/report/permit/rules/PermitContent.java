package org.onepermit.report.permit.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a permit's content that reports are held against. Concentrations are mg/L (water) or mg/m³ (air), amounts t/a for the
 * permit's years 1 to 5. A list that the permit lacks is empty.
 */
public record PermitContent(
    List<Outlet> outlets, List<BoundaryLimit> fugitive, List<AnnualTotal> totals, List<MonitoringItem> monitoring, Production production,
    List<TreatmentFacility> treatment, Reporting reporting, Identity identity) {

    /** Who holds it. */
    public record Identity(String legalRepresentative) { }

    /** {@code medium}: AIR, WATER or RAIN; {@code grade}: MAIN, GENERAL or OTHER (C-01); {@code mode}: DIRECT, INDIRECT, ORGANISED or NONE. */
    public record Outlet(String code, String name, String medium, String grade, String mode, List<Limit> limits) {

        public Outlet {
            limits = list(limits);
        }

        public Optional<Limit> limit(String pollutant) {
            for (Limit limit : limits) {
                if (limit.pollutant().equals(pollutant)) {
                    return Optional.of(limit);
                }
            }
            return Optional.empty();
        }
    }

    /** A limit at an outlet; {@code rateKgPerHour} where the standard limits the rate, {@code tonnesPerYear} where an amount is permitted. */
    public record Limit(String pollutant, BigDecimal concentration, String unit, List<BigDecimal> tonnesPerYear, BigDecimal rateKgPerHour) {

        public Limit {
            tonnesPerYear = list(tonnesPerYear);
        }
    }

    /** A limit at the boundary (厂界) or a workshop. */
    public record BoundaryLimit(String place, String pollutant, BigDecimal concentration, BigDecimal dayDecibel, BigDecimal nightDecibel) { }

    /** The unit's permitted amount of a pollutant (C-04). */
    public record AnnualTotal(String pollutant, List<BigDecimal> tonnesPerYear) {

        public AnnualTotal {
            tonnesPerYear = list(tonnesPerYear);
        }
    }

    /** One line of the monitoring plan; {@code mode}: AUTOMATIC or MANUAL. */
    public record MonitoringItem(String point, String pollutant, String mode, Frequency frequency, String method) {

        public boolean automatic() {
            return "AUTOMATIC".equals(mode);
        }
    }

    /** What may be made of what. */
    public record Production(List<Product> products, List<Material> materials, List<Material> fuels) {

        public Production {
            products = list(products);
            materials = list(materials);
            fuels = list(fuels);
        }
    }

    /** A product with its capacity a year, reached in {@code hoursPerYear}. */
    public record Product(String name, BigDecimal capacity, String unit, BigDecimal hoursPerYear) { }

    /** A material or fuel. */
    public record Material(String name, BigDecimal amountPerYear, String unit) { }

    /** A treatment facility by its code. */
    public record TreatmentFacility(String code, String name) { }

    /** What the permit says of reports (D-08). */
    public record Reporting(List<ReportRequirement> reports) {

        public Reporting {
            reports = list(reports);
        }
    }

    public PermitContent {
        outlets = list(outlets);
        fugitive = list(fugitive);
        totals = list(totals);
        monitoring = list(monitoring);
        production = production == null ? new Production(null, null, null) : production;
        treatment = list(treatment);
        reporting = reporting == null ? new Reporting(null) : reporting;
    }

    /** The legal representative whom the permit names; null if it names none. */
    public String legalRepresentative() {
        return identity == null ? null : identity.legalRepresentative();
    }

    public Optional<Outlet> outlet(String code) {
        for (Outlet outlet : outlets) {
            if (outlet.code().equals(code)) {
                return Optional.of(outlet);
            }
        }
        return Optional.empty();
    }

    /** Pollutants limited at each place, the boundary and workshops included. Places without limits are left out. */
    public Stream<Place> places() {
        Stream<Place> atOutlets = outlets.stream().filter(outlet -> !outlet.limits().isEmpty())
            .map(outlet -> new Place(outlet.code(), outlet.limits().stream().map(Limit::pollutant).toList()));
        Stream<Place> elsewhere = fugitive.stream().collect(Collectors.groupingBy(BoundaryLimit::place,
                LinkedHashMap::new, Collectors.mapping(BoundaryLimit::pollutant, Collectors.toList())))
            .entrySet().stream().map(entry -> new Place(entry.getKey(), entry.getValue()));
        return Stream.concat(atOutlets, elsewhere);
    }

    /** A place and the pollutants limited there. */
    public record Place(String code, List<String> pollutants) { }

    public Optional<Product> product(String name) {
        return production.products().stream().filter(product -> product.name().equals(name)).findFirst();
    }

    public Optional<ReportRequirement> report(ReportType type) {
        return reporting.reports().stream().filter(requirement -> requirement.type() == type).findFirst();
    }

    static <T> List<T> list(List<T> stated) {
        return stated == null ? List.of() : Collections.unmodifiableList(stated);
    }
}
