package org.onepermit.inspection.visit.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onepermit.platform.codes.Table;

/** One item of the check list with its legal basis (F-15). */
public record CheckItem(int number, String key, boolean mandatory, String zh, String en, String basis) {

    private static final List<CheckItem> ALL = Table.rows(CheckItem.class, "check-list.csv").stream().map(CheckItem::read).toList();

    /** The list that comes with this release, in its order. */
    public static List<CheckItem> all() {
        return ALL;
    }

    public static Set<String> keys() {
        return ALL.stream().map(CheckItem::key).collect(Collectors.toUnmodifiableSet());
    }

    private static CheckItem read(String[] cells) {
        return new CheckItem(Integer.parseInt(cells[0]), cells[1], cells[2].equals("M"), cells[3], cells[4], cells[5]);
    }
}
