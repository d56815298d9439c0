package org.onepermit.permit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.onepermit.platform.codes.Pollutant;

/** How codes, numbers and dates are written on a paper; the words for codes are in {@code documents/words.properties}. */
final class Wording {

    static final String NOTHING = "/";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日");
    private static final Properties WORDS = load();

    private Wording() { }

    /** The word for a code of a group, such as {@code mode} and {@code DIRECT}; a code without a word stands for itself. */
    static String word(String group, String code) {
        return code == null ? NOTHING : WORDS.getProperty(group + "." + code, code);
    }

    static String show(Object value) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof LocalDate day) {
            return day.format(DAY);
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? NOTHING : many.stream().map(Wording::show).collect(Collectors.joining("、"));
        }
        String text = value.toString().strip();
        return text.isEmpty() ? NOTHING : text;
    }

    /** A quantity with its unit, or a slash when there is none. */
    static String quantity(BigDecimal amount, String unit) {
        return amount == null ? NOTHING : unit == null ? show(amount) : show(amount) + " " + unit;
    }

    /** Named numbers, such as removal rates by pollutant, in the order of their names. */
    static String numbers(Map<String, BigDecimal> numbers, String unit) {
        if (numbers == null || numbers.isEmpty()) {
            return NOTHING;
        }
        return numbers.entrySet().stream().sorted(Map.Entry.comparingByKey())
            .map(entry -> pollutant(entry.getKey()) + " " + show(entry.getValue()) + unit).collect(Collectors.joining("；"));
    }

    /** What permits call a pollutant; limits without a code, such as noise, are named by the applicant. */
    static String pollutant(String code) {
        return Pollutant.of(code).map(Pollutant::permitName).orElseGet(() -> show(code));
    }

    static String pollutants(Collection<String> codes) {
        return codes == null ? NOTHING : show(codes.stream().map(Wording::pollutant).toList());
    }

    private static Properties load() {
        try (InputStream in = Wording.class.getClassLoader().getResourceAsStream("documents/words.properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
