package org.onepermit.permit.filing.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a KEY unit discloses before it applies: who it is and what it applies for (R §8(1)). What was disclosed is what must be applied
 * for; after the disclosure these items stand, or are disclosed again (A-13) [design].
 */
public final class DisclosedItems {

    private static final List<String> ITEMS = List.of("identity/unitName", "identity/uscc", "identity/legalRepresentative",
        "identity/siteName", "identity/siteAddress", "identity/mainIndustry", "outlets", "fugitive", "totals");

    private DisclosedItems() { }

    /** Items that differ from what was disclosed; empty if the change needs no new disclosure. */
    public static List<Finding> changed(Dossier disclosed, Dossier now) {
        Dossier before = Tidy.of(disclosed);
        Dossier after = Tidy.of(now);
        return ITEMS.stream().filter(item -> !same(valueAt(before, item), valueAt(after, item)))
            .map(item -> Finding.block("A-13-DISCLOSED-ITEMS", item, "R §8(1), A-13")).toList();
    }

    private static Object valueAt(Dossier dossier, String item) {
        return Place.of(dossier, item).get(0).value();
    }

    /** Numbers are the same whatever zeros they are written with. */
    private static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal another) {
            return number.compareTo(another) == 0;
        }
        if (one instanceof Record record && other instanceof Record another) {
            return Records.components(record.getClass()).stream()
                .allMatch(component -> same(Records.value(component, record), Records.value(component, another)));
        }
        if (one instanceof List<?> list && other instanceof List<?> another) {
            return list.size() == another.size()
                && IntStream.range(0, list.size()).allMatch(i -> same(list.get(i), another.get(i)));
        }
        return Objects.equals(one, other) || Stream.of(one, other).allMatch(DisclosedItems::isNothing);
    }

    private static boolean isNothing(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }
}
