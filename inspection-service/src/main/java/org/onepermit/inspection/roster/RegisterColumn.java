package org.onepermit.inspection.roster;

import java.util.function.Function;

/**
 * A column of a register's table.
 *
 * @param field as in JSON; its titles are {@code column.<field>} in the message catalogue
 * @param value of an entry; null where it has none
 */
record RegisterColumn<E>(String field, Function<E, Object> value) {

    String text(E entry) {
        Object found = value.apply(entry);
        if (found == null) {
            return "";
        }
        if (found instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        return found instanceof java.math.BigDecimal number ? number.toPlainString() : found.toString();
    }
}
