package org.onepermit.platform.codes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code of an outlet within its site (排放口编号, HJ 608; B.3): DA air, DW water, YS rain. Unique only with the permit number (B-07). */
public record OutletCode(String value) {

    /** Literal that names the plant boundary, a place of limits and monitoring but no outlet (B.3). */
    public static final String BOUNDARY = "厂界";

    private static final Pattern FORM = Pattern.compile("(DA|DW|YS)[0-9]{3}");

    /** What leaves by an outlet. */
    public enum Medium { AIR, WATER, RAIN }

    public OutletCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an outlet code");
        }
    }

    /** Reads a code, trimmed and upper-cased. */
    public static Optional<OutletCode> parse(String text) {
        return Optional.ofNullable(text).map(Uscc::normalised).map(FORM::matcher).filter(Matcher::matches)
            .map(matcher -> new OutletCode(matcher.group()));
    }

    /** Whether a place of monitoring or limits is the plant boundary. */
    public static boolean isBoundary(String place) {
        return BOUNDARY.equals(place);
    }

    public Medium medium() {
        return value.startsWith("DA") ? Medium.AIR : value.startsWith("DW") ? Medium.WATER : Medium.RAIN;
    }

    @Override
    public String toString() {
        return value;
    }
}
