package org.onepermit.platform.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.platform.problem.FieldError;

/** The cells of one row, read as what they should be. What cannot be read is noted as an error of its column and read as null. */
public final class Cells {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final long SECONDS_A_DAY = 86_400;
    private static final int MAX_DIGITS = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("u-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("u-M-d H:m[:s]").withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> YES = Set.of("是", "Y", "y", "yes", "true", "TRUE", "1", "√");
    private static final Set<String> NO = Set.of("", "否", "N", "n", "no", "false", "FALSE", "0");

    private final int row;
    private final Map<Column, String> texts;
    private final List<FieldError> errors = new ArrayList<>();

    Cells(int row, Map<Column, String> texts) {
        this.row = row;
        this.texts = texts;
        texts.forEach((column, text) -> {
            if (column.required() && text.isBlank()) {
                error(column, "not-blank", Map.of());
            }
        });
    }

    /** Where errors of this row point: {@code rows/12}. */
    public String at() {
        return "rows/" + row;
    }

    public String text(Column column) {
        String text = texts.getOrDefault(column, "");
        return text.isBlank() ? null : text;
    }

    public BigDecimal decimal(Column column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text.replace(",", ""));
            if (number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_DIGITS) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Told below.
        }
        return wrong(column, "number");
    }

    /** A day: {@code 2026-03-31}, {@code 2026/3/31}, {@code 2026年3月31日}, or a spreadsheet's number. */
    public LocalDate day(Column column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return serial(text) ? DAY_ZERO.plusDays(new BigDecimal(text).longValue()) : LocalDate.parse(dashed(text), DAY);
        } catch (DateTimeException none) {
            return wrong(column, "2026-03-31");
        }
    }

    /** A day with or without a time: {@code 2026-03-31 09:30}; midnight without. */
    public LocalDateTime time(Column column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            if (serial(text)) {
                BigDecimal days = new BigDecimal(text);
                long seconds = days.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(SECONDS_A_DAY)).longValue();
                return DAY_ZERO.plusDays(days.longValue()).atStartOfDay().plusSeconds(seconds);
            }
            String dashed = dashed(text).replace('T', ' ');
            return dashed.contains(" ") ? LocalDateTime.parse(dashed, MINUTE) : LocalDate.parse(dashed, DAY).atTime(LocalTime.MIDNIGHT);
        } catch (DateTimeException none) {
            return wrong(column, "2026-03-31 09:30");
        }
    }

    public boolean yes(Column column) {
        String text = texts.getOrDefault(column, "");
        if (!YES.contains(text) && !NO.contains(text)) {
            wrong(column, "是/否");
        }
        return YES.contains(text);
    }

    /** One of an enum's constants, by name or by the words that stand for it. */
    public <E extends Enum<E>> E one(Column column, Class<E> type, Map<String, E> words) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        E found = words.get(text);
        if (found == null) {
            error(column, "not-allowed", Map.of("allowed", String.join("、", words.keySet())));
        }
        return found;
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private <T> T wrong(Column column, String expected) {
        error(column, "wrong-type", Map.of("expected", expected));
        return null;
    }

    private void error(Column column, String code, Map<String, ?> args) {
        errors.add(new FieldError(at() + "/" + column.key(), code, args));
    }

    private static boolean serial(String text) {
        return text.matches("[1-9][0-9]{3,5}(\\.[0-9]+)?");
    }

    private static String dashed(String text) {
        return text.replace('/', '-').replace('年', '-').replace('月', '-').replace("日", "").replace('.', '-').strip();
    }
}
