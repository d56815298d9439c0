package org.onepermit.inspection.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.sheet.Cells;
import org.onepermit.platform.sheet.Column;

/** The fields of one row of a table by name. What cannot be read is noted by the cells and read as null. */
final class RowFields {

    private final Cells cells;
    private final List<? extends Column> columns;

    RowFields(Cells cells, List<? extends Column> columns) {
        this.cells = cells;
        this.columns = columns;
    }

    /** Null where nothing is written. */
    String text(String field) {
        return cells.text(column(field));
    }

    List<String> words(String field) {
        String text = text(field);
        return text == null ? List.of() : Arrays.stream(text.split("[,，;；、\\s]+")).filter(word -> !word.isEmpty()).distinct().sorted().toList();
    }

    LocalDate day(String field) {
        return cells.day(column(field));
    }

    BigDecimal decimal(String field) {
        return cells.decimal(column(field));
    }

    /** -1 for what is no whole number of usual size, so that a check names it. */
    int whole(String field) {
        BigDecimal number = decimal(field);
        try {
            return number == null ? -1 : number.intValueExact();
        } catch (ArithmeticException notWhole) {
            return -1;
        }
    }

    boolean flag(String field) {
        return cells.yes(column(field));
    }

    <E extends Enum<E>> E choice(String field, Class<E> choices, Map<String, E> words) {
        return cells.one(column(field), choices, words);
    }

    /** Where mistakes of this row point, a slash at the end. */
    String at() {
        return cells.at() + "/";
    }

    List<FieldError> unreadable() {
        return cells.errors();
    }

    private Column column(String field) {
        return columns.stream().filter(column -> column.key().equals(field)).findFirst().orElseThrow();
    }
}
