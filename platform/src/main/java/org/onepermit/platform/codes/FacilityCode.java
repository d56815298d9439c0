package org.onepermit.platform.codes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code of a facility within its site (设施编号, B.3): MF and four digits for production, TA, TW, TN or TS and three digits for the
 * treatment of air, water, noise or solid waste.
 */
public record FacilityCode(String value) {

    private static final Pattern FORM = Pattern.compile("MF[0-9]{4}|T[AWNS][0-9]{3}");

    public FacilityCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a facility code");
        }
    }

    /** Reads a code, trimmed and upper-cased. */
    public static Optional<FacilityCode> parse(String text) {
        return Optional.ofNullable(text).map(Uscc::normalised).map(FORM::matcher).filter(Matcher::matches)
            .map(matcher -> new FacilityCode(matcher.group()));
    }

    public boolean isProduction() {
        return value.startsWith("MF");
    }

    public boolean isTreatment() {
        return !isProduction();
    }

    @Override
    public String toString() {
        return value;
    }
}
