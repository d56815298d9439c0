package org.onepermit.permit.filing.rules;

import java.util.List;
import java.util.stream.Stream;
import org.onepermit.permit.filing.rules.Dossier.Limit;
import org.onepermit.permit.filing.rules.Dossier.Outlet;
import org.onepermit.platform.codes.OutletCode;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.platform.codes.Table;
import org.onepermit.platform.codes.Uscc;

/** Whether what was stated has its form (DOMAIN B): one finding for each field that has not. What is missing is not asked here. */
public final class FieldChecks {

    private static final List<Rule> RULES = Table.rows(FieldChecks.class, "formats.csv", ";").stream().map(Rule::read).toList();

    private FieldChecks() { }

    /** Every field whose value is malformed, contradicts its neighbours, is named twice or refers to nothing. */
    public static List<Finding> check(Dossier stated, FilingTerms terms) {
        Dossier dossier = Tidy.of(stated);
        return Stream.of(formats(dossier), doubtfulUscc(dossier), unjudgedIndustries(dossier), outlets(dossier), years(dossier, terms.permitYears()),
                Duplicates.in(dossier), References.in(dossier), TextLengths.in(dossier))
            .flatMap(findings -> findings).toList();
    }

    private record Rule(String path, Format format, String argument) {

        static Rule read(String[] cells) {
            return new Rule(cells[0], Format.valueOf(cells[1]), cells[2]);
        }

        Stream<Finding> check(Dossier dossier) {
            return Place.of(dossier, path).stream().filter(place -> !place.isEmpty() && !format.accepts(place.value(), argument))
                .map(place -> format.refusal(place, argument));
        }
    }

    private static Stream<Finding> formats(Dossier dossier) {
        return RULES.stream().flatMap(rule -> rule.check(dossier));
    }

    /** Warning only: old organisation codes often fail their own check (B-02). */
    private static Stream<Finding> doubtfulUscc(Dossier dossier) {
        String uscc = dossier.identity().uscc();
        return Uscc.isValid(uscc) && new Uscc(uscc).organisationCodeDoubtful()
            ? Stream.of(Finding.warn("B-02-USCC-DOUBTFUL", "identity/uscc", "GB 11714, B-02").with("value", uscc)) : Stream.empty();
    }

    /** Every industry of the site was put to the catalogue: leaving one out of the facts would make the class too mild. */
    private static Stream<Finding> unjudgedIndustries(Dossier dossier) {
        return Stream.of("identity/mainIndustry", "identity/secondaryIndustries/*").flatMap(path -> Place.of(dossier, path).stream())
            .filter(place -> !place.isEmpty() && !dossier.facts().industryCodes().contains(place.value()))
            .map(place -> Finding.block("A-04-INDUSTRY", place.path(), "Cat §5, A-04").with("value", place.value()));
    }

    private static Stream<Finding> outlets(Dossier dossier) {
        return Place.of(dossier, "outlets/*").stream().flatMap(place -> {
            Outlet outlet = (Outlet) place.value();
            return Stream.concat(codeOfMedium(outlet, place.path()), limits(outlet, place.path()));
        });
    }

    private static Stream<Finding> codeOfMedium(Outlet outlet, String path) {
        return OutletCode.parse(outlet.code()).filter(code -> outlet.medium() != null && !code.medium().name().equals(outlet.medium()))
            .map(code -> Finding.block("B3-OUTLET-MEDIUM", path + "/code", "HJ 608, B.3").with("value", outlet.code())
                .with("medium", outlet.medium())).stream();
    }

    private static Stream<Finding> limits(Outlet outlet, String path) {
        return Stream.iterate(0, i -> i < outlet.limits().size(), i -> i + 1).flatMap(i -> {
            Limit limit = outlet.limits().get(i);
            return Pollutant.of(limit.pollutant()).stream()
                .flatMap(pollutant -> limit(outlet, limit, pollutant, path + "/limits/" + i));
        });
    }

    /** A limit is of the outlet's medium and in the unit of permits, since monitoring uses others (B-09). */
    private static Stream<Finding> limit(Outlet outlet, Limit limit, Pollutant pollutant, String path) {
        boolean otherMedium = outlet.medium() != null && !pollutant.medium().name().equals(outlet.medium());
        boolean otherUnit = limit.unit() != null && !limit.unit().isBlank() && !limit.unit().equals(pollutant.permitUnit())
            && !pollutant.permitUnit().isEmpty();
        return Stream.concat(
            otherMedium ? Stream.of(Finding.block("B5-MEDIUM", path + "/pollutant", "HJ 212, B.5").with("value", pollutant.zh())
                .with("medium", outlet.medium())) : Stream.empty(),
            otherUnit ? Stream.of(Finding.block("B-09-UNIT", path + "/unit", "B-09").with("value", limit.unit())
                .with("allowed", pollutant.permitUnit())) : Stream.empty());
    }

    /** Amounts are stated for each of the permit's years (C-04). */
    private static Stream<Finding> years(Dossier dossier, int years) {
        return Stream.of("totals/*/tonnesPerYear", "outlets/*/limits/*/tonnesPerYear").flatMap(path -> Place.of(dossier, path).stream())
            .filter(place -> !place.isEmpty())
            .filter(place -> ((List<?>) place.value()).size() != years || ((List<?>) place.value()).contains(null))
            .map(place -> Finding.block("C-04-YEARS", place.path(), "C-04").with("years", years));
    }
}
