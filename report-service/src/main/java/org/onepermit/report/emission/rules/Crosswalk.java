package org.onepermit.report.emission.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.platform.codes.Table;

/**
 * One concept for the HJ code, the name on a permit, the tax item and what people write (B-10). A name that stands for another
 * substance, such as 二氧化氮 for sulphur dioxide or nitrogen oxides, is never bent to a neighbour.
 */
public final class Crosswalk {

    private static final Map<String, String> CODES = codes();

    private Crosswalk() { }

    /** The pollutant's code, if the text is a code or a name of it. */
    public static Optional<String> code(String text) {
        return text == null ? Optional.empty() : Pollutant.of(text).map(Pollutant::code).or(() -> Optional.ofNullable(CODES.get(key(text))));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (Pollutant pollutant : Pollutant.all()) {
            codes.put(key(pollutant.zh()), pollutant.code());
            codes.put(key(pollutant.en()), pollutant.code());
            codes.put(key(pollutant.permitName()), pollutant.code());
            pollutant.taxItems().forEach(item -> codes.put(key(item), pollutant.code()));
        }
        Table.rows(Crosswalk.class, "crosswalk.csv", ";").forEach(cells -> codes.put(key(cells[0]), cells[1]));
        return Map.copyOf(codes);
    }

    /** Brackets, spaces and case differ from writer to writer. */
    private static String key(String name) {
        return name.strip().replace('（', '(').replace('）', ')').replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
