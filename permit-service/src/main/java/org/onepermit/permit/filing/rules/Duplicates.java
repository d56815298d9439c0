package org.onepermit.permit.filing.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onepermit.permit.filing.rules.Dossier.AnnualTotal;
import org.onepermit.permit.filing.rules.Dossier.Limit;

/** Codes and pollutants that are named twice where each may stand once (B-07, C-04). */
final class Duplicates {

    private Duplicates() { }

    static Stream<Finding> in(Dossier dossier) {
        Stream<Finding> codes = Stream.of("outlets/*/code", "treatment/*/code", "production/facilities/*/code")
            .flatMap(path -> repeated(Place.of(dossier, path)));
        Stream<Finding> limits = IntStream.range(0, dossier.outlets().size()).boxed().flatMap(i ->
            named("outlets/" + i + "/limits/", dossier.outlets().get(i).limits().stream().map(Limit::pollutant).toList()));
        Stream<Finding> totals = named("totals/", dossier.totals().stream().map(AnnualTotal::pollutant).toList());
        return Stream.of(codes, limits, totals).flatMap(findings -> findings);
    }

    private static Stream<Finding> named(String folder, List<String> pollutants) {
        return repeated(IntStream.range(0, pollutants.size())
            .mapToObj(i -> new Place(folder + i + "/pollutant", pollutants.get(i), List.of())).toList());
    }

    private static Stream<Finding> repeated(List<Place> places) {
        Set<Object> seen = new HashSet<>();
        return places.stream().filter(place -> !place.isEmpty() && !seen.add(place.value()))
            .map(place -> Finding.block("DUPLICATE", place.path(), "B-07, B-08").with("value", place.value()));
    }
}
