package org.onepermit.inspection.roster;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onepermit.platform.problem.FieldError;

/** The fields of one row of a file, read into values; what cannot be read is named and left null. */
final class RowFields {

    private static final List<String> YES = List.of("是", "1", "y", "yes", "true");
    private static final List<String> NO = List.of("", "否", "0", "n", "no", "false");

    private final Function<String, String> cells;
    private final Mistakes mistakes;

    /** @param cells text by field; empty where there is none */
    RowFields(Function<String, String> cells, Mistakes mistakes) {
        this.cells = cells;
        this.mistakes = mistakes;
    }

    /** Null where nothing is written. */
    String text(String field) {
        String text = cells.apply(field);
        return text.isEmpty() ? null : text;
    }

    List<String> words(String field) {
        String text = text(field);
        return text == null ? List.of() : Arrays.stream(text.split("[,，;；、\\s]+")).filter(word -> !word.isEmpty()).distinct().sorted().toList();
    }

    LocalDate day(String field) {
        return parsed(field, "yyyy-MM-dd", text -> LocalDate.parse(text.replace('/', '-')));
    }

    BigDecimal decimal(String field) {
        return parsed(field, "number", BigDecimal::new);
    }

    int whole(String field) {
        Integer number = parsed(field, "integer", Integer::valueOf);
        return number == null ? 0 : number;
    }

    boolean flag(String field) {
        String text = cells.apply(field).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            mistakes.add(new FieldError(field, "not-allowed", Map.of("allowed", "是, 否")));
        }
        return YES.contains(text);
    }

    <E extends Enum<E>> E choice(String field, Class<E> choices) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        return Stream.of(choices.getEnumConstants()).filter(choice -> choice.name().equalsIgnoreCase(text)).findAny().orElseGet(() -> {
            mistakes.add(new FieldError(field, "not-allowed", Map.of("allowed", String.join(", ", Stream.of(choices.getEnumConstants()).map(Enum::name).toList()))));
            return null;
        });
    }

    private <T> T parsed(String field, String expected, Function<String, T> parse) {
        String text = text(field);
        try {
            return text == null ? null : parse.apply(text);
        } catch (DateTimeException | NumberFormatException e) {
            mistakes.add(new FieldError(field, "wrong-type", Map.of("expected", expected)));
            return null;
        }
    }
}
