package org.onepermit.permit.filing.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.platform.codes.OutletCode;

/** Codes that refer to an outlet or treatment facility which the dossier does not name. */
final class References {

    private References() { }

    static Stream<Finding> in(Dossier dossier) {
        Set<Object> outlets = values(dossier, "outlets/*/code");
        Set<Object> treatments = values(dossier, "treatment/*/code");
        return Stream.concat(
            Stream.of("production/facilities/*/generationPoints/*/outletCode", "calculations/*/outletCode", "monitoring/*/point")
                .flatMap(path -> dangling(Place.of(dossier, path), outlets)),
            Stream.of("production/facilities/*/generationPoints/*/treatmentCode", "outlets/*/treatmentCodes/*")
                .flatMap(path -> dangling(Place.of(dossier, path), treatments)));
    }

    private static Set<Object> values(Dossier dossier, String path) {
        return Place.of(dossier, path).stream().filter(place -> !place.isEmpty()).map(Place::value).collect(Collectors.toSet());
    }

    private static Stream<Finding> dangling(List<Place> places, Set<Object> known) {
        return places.stream()
            .filter(place -> !place.isEmpty() && !known.contains(place.value()) && !OutletCode.isBoundary(String.valueOf(place.value())))
            .map(place -> Finding.block("REFERENCE", place.path(), "A-12").with("value", place.value()));
    }
}
