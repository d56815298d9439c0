package org.onepermit.permit.filing.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A code once issued for a site is never used again for another object (B-08) [design]. */
public final class CodeReuse {

    private CodeReuse() { }

    /**
     * Codes that earlier permits of the site gave to something else.
     *
     * @param issued name of what each code of the site was issued for, retired ones too
     */
    public static List<Finding> check(Dossier stated, Map<String, String> issued) {
        return objects(stated).flatMap(place -> reused(place, issued)).toList();
    }

    /** Names by the code of each outlet and facility that a dossier states. */
    public static Map<String, String> codes(Dossier stated) {
        Map<String, String> codes = new LinkedHashMap<>();
        objects(stated).filter(object -> only(object, "code") != null && only(object, "name") != null)
            .forEach(object -> codes.putIfAbsent(only(object, "code").toString(), only(object, "name").toString()));
        return codes;
    }

    private static Stream<Place> objects(Dossier stated) {
        Dossier dossier = Tidy.of(stated);
        return Stream.of("outlets/*", "treatment/*", "production/facilities/*").flatMap(path -> Place.of(dossier, path).stream());
    }

    private static Stream<Finding> reused(Place object, Map<String, String> issued) {
        Object code = only(object, "code");
        Object name = only(object, "name");
        String former = code == null ? null : issued.get(code.toString());
        return former == null || former.equals(name) ? Stream.empty()
            : Stream.of(Finding.block("B-08-REUSE", object.path() + "/code", "B-08").with("value", code).with("former", former));
    }

    private static Object only(Place object, String component) {
        return Place.of((Record) object.value(), component).get(0).value();
    }
}
