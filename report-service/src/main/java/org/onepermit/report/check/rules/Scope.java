package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.ExecutionReport.Change;
import org.onepermit.report.filing.rules.ExecutionReport.Output;
import org.onepermit.report.filing.rules.ExecutionReport.Use;
import org.onepermit.report.permit.rules.PermitContent;
import org.onepermit.report.permit.rules.PermitContent.Product;

/** The report speaks of what the permit speaks of (D-20 consistency). */
final class Scope {

    private static final BigDecimal HOURS_OF_A_YEAR = new BigDecimal("8760");

    private Scope() { }

    /**
     * ER-07: pollutants of the report and of the permit differ at a place, names brought to one form (R §13(5)). What is not permitted
     * must still be reportable: it warns; what is missing or has no known name blocks.
     */
    static void pollutants(Examination exam, Ruling ruling) {
        Map<String, Set<String>> permitted = permitted(exam.content());
        Map<String, Map<String, Supplier<String>>> reported = reported(exam, ruling);
        permitted.forEach((place, codes) -> {
            Map<String, Supplier<String>> there = reported.getOrDefault(place, Map.of());
            if (!there.isEmpty()) {
                codes.stream().filter(code -> ruling.when(!there.containsKey(code))).forEach(code -> ruling.find("ER-07-MISSING",
                    Finding.at("emissions/outlets").with("place", place).pollutant(code).numbers(0, 1).shown(place + " " + code + ": 0 < 1")));
                there.forEach((code, field) -> unpermitted(place, code, field, codes, ruling));
            }
        });
    }

    private static void unpermitted(String place, String code, Supplier<String> field, Set<String> permitted, Ruling ruling) {
        boolean limited = Pollutant.of(code).map(Pollutant::isLimited).orElse(false);
        if (limited && ruling.when(!permitted.contains(code))) {
            ruling.find("ER-07-UNPERMITTED", Finding.at(field.get()).with("place", place).pollutant(code).numbers(1, 0)
                .shown(place + " " + code + " ∉ " + permitted));
        }
    }

    private static Map<String, Set<String>> permitted(PermitContent content) {
        Map<String, Set<String>> permitted = new LinkedHashMap<>();
        content.places().forEach(place -> permitted.put(place.code(), new LinkedHashSet<>(place.pollutants())));
        return permitted;
    }

    /** By place: each pollutant with the first field that names it. Names that are none are found here. */
    private static Map<String, Map<String, Supplier<String>>> reported(Examination exam, Ruling ruling) {
        Map<String, Map<String, Supplier<String>>> reported = new HashMap<>();
        exam.figures().outlets().forEach(each -> name(reported, each.outlet(), each.code(), each.named(), () -> each.field("pollutant"), ruling));
        exam.figures().measurements().forEach(each -> name(reported, each.line().point(), each.code(), each.line().pollutant(), () -> each.field() + "/pollutant", ruling));
        exam.figures().totals().forEach(each -> name(reported, "", each.code(), each.named(), () -> each.field("pollutant"), ruling));
        return reported;
    }

    private static void name(
        Map<String, Map<String, Supplier<String>>> reported, String place, String code, String named, Supplier<String> field, Ruling ruling) {
        if (ruling.when(code == null)) {
            ruling.find("ER-07-NAME", Finding.at(field.get()).pollutant(named == null ? "–" : named).numbers(0, 1).shown(named + ": 0 < 1"));
        } else if (place != null) {
            reported.computeIfAbsent(place, each -> new LinkedHashMap<>()).putIfAbsent(code, field);
        }
    }

    /** ER-08: an outlet of the permit is not reported on, or one is reported on that the permit does not have (R §36(1)). */
    static void outlets(Examination exam, Ruling ruling) {
        Map<String, String> reported = new LinkedHashMap<>();
        exam.figures().outlets().forEach(each -> reported.computeIfAbsent(String.valueOf(each.outlet()), place -> each.field("outlet")));
        exam.figures().measurements().forEach(each -> reported.computeIfAbsent(String.valueOf(each.line().point()), place -> each.field() + "/point"));
        List<String> limited = exam.content().places().map(PermitContent.Place::code).toList();
        limited.stream().filter(place -> ruling.when(!reported.containsKey(place))).forEach(place -> ruling.find("ER-08-MISSING",
            Finding.at("emissions/outlets").with("place", place).numbers(0, 1).shown(place + ": 0 < 1")));
        Set<String> known = Stream.concat(exam.content().outlets().stream().map(PermitContent.Outlet::code),
            Stream.concat(limited.stream(), exam.content().monitoring().stream().map(PermitContent.MonitoringItem::point))).collect(Collectors.toSet());
        reported.forEach((place, field) -> {
            if (ruling.when(!known.contains(place))) {
                ruling.find("ER-08-UNKNOWN", Finding.at(field).with("place", place).numbers(1, 0).shown(place + " ∉ " + limited));
            }
        });
    }

    /** ER-25: output over the permitted capacity for the hours run, with a margin (R §15(1)). */
    static void capacity(Examination exam, Ruling ruling) {
        if (exam.report().basics() == null) {
            ruling.gap(Gap.NO_CAPACITY);
            return;
        }
        List<Output> outputs = exam.report().basics().outputs();
        for (int i = 0; i < outputs.size(); i++) {
            Product product = exam.content().product(String.valueOf(outputs.get(i).name())).orElse(null);
            BigDecimal hours = exam.report().basics().productionHours();
            if (product == null || product.capacity() == null || hours == null || outputs.get(i).amount() == null
                || !perYear(outputs.get(i).unit()).equals(perYear(product.unit()))) {
                ruling.gap(Gap.NO_CAPACITY);
            } else {
                capacity(outputs.get(i), product, hours, "basics/outputs/" + i + "/amount", ruling);
            }
        }
    }

    /** Capacity for the hours run: capacity × hours / hours of a year, the permit's own if it states them. */
    private static void capacity(Output output, Product product, BigDecimal hours, String field, Ruling ruling) {
        BigDecimal yearly = product.hoursPerYear() == null ? HOURS_OF_A_YEAR : product.hoursPerYear();
        // Both sides times the yearly hours: no division, no rounding.
        BigDecimal produced = output.amount().multiply(yearly);
        BigDecimal allowed = product.capacity().multiply(hours);
        BigDecimal over = ruling.threshold("ER-25-OVER", "times");
        BigDecimal far = ruling.threshold("ER-25-FAR-OVER", "times");
        if (ruling.when(produced.compareTo(allowed.multiply(over)) > 0)) {
            boolean lead = produced.compareTo(allowed.multiply(far)) > 0;
            ruling.find(lead ? "ER-25-FAR-OVER" : "ER-25-OVER", Finding.at(field).numbers(output.amount(), product.capacity(), output.unit())
                .with("name", output.name()).shown(Figures.plain(output.amount()) + " > " + Figures.plain(product.capacity()) + " × "
                    + Figures.plain(hours) + " / " + Figures.plain(yearly) + " × " + Figures.plain(lead ? far : over) + " " + output.unit()));
        }
    }

    private static String perYear(String unit) {
        return unit == null ? "" : unit.replace("/a", "").strip();
    }

    /** ER-27: a raw material or fuel that the permit does not name (R §15). */
    static void materials(Examination exam, Ruling ruling) {
        ExecutionReport.Basics basics = exam.report().basics();
        if (basics != null) {
            materials(basics.materials(), exam.content().production().materials(), "basics/materials", ruling);
            materials(basics.fuels(), exam.content().production().fuels(), "basics/fuels", ruling);
        }
    }

    private static void materials(List<Use> used, List<PermitContent.Material> permitted, String path, Ruling ruling) {
        List<String> names = permitted.stream().map(PermitContent.Material::name).toList();
        for (int i = 0; i < used.size(); i++) {
            if (ruling.when(!names.contains(used.get(i).name()))) {
                ruling.find(Finding.at(path + "/" + i + "/name").with("name", used.get(i).name()).numbers(1, 0)
                    .shown(used.get(i).name() + " ∉ " + names));
            }
        }
    }

    /** ER-39: outlets or capacity are not those of the permit, and nobody applied anew (R §33(4)). */
    static void drift(Examination exam, Ruling ruling) {
        declared(exam.report().changes(), ruling);
        List<Output> outputs = exam.report().basics() == null ? new ArrayList<>() : exam.report().basics().outputs();
        for (int i = 0; i < outputs.size(); i++) {
            BigDecimal built = outputs.get(i).builtCapacity();
            BigDecimal permitted = exam.content().product(String.valueOf(outputs.get(i).name())).map(Product::capacity).orElse(null);
            if (built != null && permitted != null && ruling.when(built.compareTo(permitted) > 0)) {
                ruling.find("ER-39-CAPACITY", Finding.at("basics/outputs/" + i + "/builtCapacity").numbers(built, permitted, outputs.get(i).unit())
                    .with("name", outputs.get(i).name()).shown(Figures.plain(built) + " > " + Figures.plain(permitted)));
            }
        }
        surveyed(exam, ruling);
    }

    private static void declared(List<Change> changes, Ruling ruling) {
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            boolean needsApplication = "OUTLET".equals(change.kind()) || "CAPACITY".equals(change.kind());
            if (ruling.when(needsApplication && (change.applicationNo() == null || change.applicationNo().isBlank()))) {
                ruling.find("ER-39-DECLARED", Finding.at("changes/" + i + "/applicationNo").with("what", change.what()).numbers(0, 1)
                    .shown(change.kind() + ": 0 < 1"));
            }
        }
    }

    private static void surveyed(Examination exam, Ruling ruling) {
        if (exam.evidence().survey() == null) {
            ruling.gap(Gap.NO_SITE_SURVEY);
            return;
        }
        Set<String> permitted = exam.content().outlets().stream().map(PermitContent.Outlet::code).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> seen = new LinkedHashSet<>(exam.evidence().survey().outlets());
        Stream.concat(seen.stream().filter(each -> !permitted.contains(each)), permitted.stream().filter(each -> !seen.contains(each)))
            .forEach(outlet -> ruling.find("ER-39-OUTLET", Finding.at("").with("place", outlet).numbers(seen.contains(outlet) ? 1 : 0,
                permitted.contains(outlet) ? 1 : 0).shown(seen + " ≠ " + permitted)));
        ruling.when(false);
    }
}
