package org.onepermit.inspection.roster;

import java.util.function.Function;
import org.onepermit.platform.sheet.Column;

/**
 * A column of a register's table.
 *
 * @param key     name of the field in JSON
 * @param header  its title in tables
 * @param example what a cell may look like
 * @param value   of an entry; null where it has none
 */
record RegisterColumn<E>(String key, String header, boolean required, String example, Function<E, Object> value) implements Column {

    /** As a table shows it. */
    Object cell(E entry) {
        Object found = value.apply(entry);
        if (found instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        return found == null || found instanceof Number ? found : found.toString();
    }
}
